package org.sourcebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    @Test
    void membersStandInTheOrderOfTheMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put("a", List.of("x", true));
        map.put("m", Map.of());
        assertThat(Json.compact(map)).isEqualTo("{\"z\":1,\"a\":[\"x\",true],\"m\":{}}");
    }

    @Test
    void prettyTextIsIndentedByTwoAndEndsInALineFeed() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("list", List.of(1, List.of(), Map.of("k", "v")));
        map.put("empty", Map.of());
        assertThat(Json.pretty(map)).isEqualTo("""
                {
                  "list": [
                    1,
                    [],
                    {
                      "k": "v"
                    }
                  ],
                  "empty": {}
                }
                """);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(0, "0"),
                Arguments.of(-7, "-7"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(new BigInteger("9200000000000000000000"), "9200000000000000000000"),
                Arguments.of(new BigDecimal("1.10"), "1.10"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(new BigDecimal("0.000000001"), "0.000000001"),
                Arguments.of(new BigDecimal("1E+1000000000"), "1E+1000000000"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersKeepTheirDigits(Number number, String written) {
        assertThat(Json.compact(number)).isEqualTo(written);
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                Arguments.of("", "\"\""),
                Arguments.of("a\"b\\c", "\"a\\\"b\\\\c\""),
                Arguments.of("\n\r\t\b\f", "\"\\n\\r\\t\\b\\f\""),
                Arguments.of("\u0000\u001F\u007F", "\"\\u0000\\u001f\u007F\""),
                Arguments.of("é 日本 \uD83D\uDE00", "\"é 日本 \uD83D\uDE00\""),
                Arguments.of("\uD83D", "\"\\ud83d\""),
                Arguments.of("\uDE00\uD83Dx", "\"\\ude00\\ud83dx\""),
                Arguments.of("</script>&\u2028", "\"</script>&\u2028\""));
    }

    @ParameterizedTest
    @MethodSource("strings")
    void stringsAreEscapedWhereJsonAsksForIt(String text, String written) {
        assertThat(Json.compact(text)).isEqualTo(written);
    }

    @Test
    void embeddedTextCannotLeaveAScriptOrAnAttribute() {
        assertThat(Json.embedded(List.of("</script><!-- & \u2028\u2029")))
                .isEqualTo("[\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029\"]");
    }

    @Test
    void keysAreEscapedLikeValues() {
        assertThat(Json.embedded(Map.of("<\"", 1))).isEqualTo("{\"\\u003c\\\"\":1}");
    }

    @Test
    void anyCharacterSequenceIsText() {
        assertThat(Json.compact(new StringBuilder("x"))).isEqualTo("\"x\"");
    }

    @Test
    void nullIsRefusedWithItsPlace() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", Arrays.asList("x", null));
        assertThatThrownBy(() -> Json.compact(map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("null at $.a[1]");
    }

    @Test
    void nullIsWrittenWhenAskedFor() {
        assertThat(Json.compact(List.of(Json.NULL))).isEqualTo("[null]");
    }

    @Test
    void whatHasNoOneWayToBeWrittenIsRefused() {
        for (Object odd : List.of(1.5, 1.5f, 'x', new int[0], java.util.Set.of(1), new Object())) {
            assertThatThrownBy(() -> Json.compact(odd)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Json.compact(Map.of(1, "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aValueThatHoldsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatThrownBy(() -> Json.compact(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeper than");
    }
}
