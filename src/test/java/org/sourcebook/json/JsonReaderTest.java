package org.sourcebook.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.source.Span;

class JsonReaderTest {

    @Test
    void everyFormOfValueIsRead() {
        JsonRead read = JsonReader.read(" {\"a\": [1, -2.50, \"x\\n\\u00e9\\\"\", true, null], \"b\": {}} ");

        assertThat(read.value().orElseThrow().plain())
                .isEqualTo(Map.of(
                        "a", List.of(1L, new java.math.BigDecimal("-2.50"), "x\né\"", true, Json.NULL), "b", Map.of()));
    }

    @Test
    void valuesKnowTheirPlaces() {
        JsonValue value = JsonReader.read("[1, \"two\"]").value().orElseThrow();

        assertThat(((JsonValue.Items) value).items().get(1).span()).isEqualTo(new Span(4, 9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [1, 2             | 0 | the list does not end
            {"a": 1           | 0 | the object does not end
            [1, 2,]           | 6 | no value begins here
            {"a": 1, "a": 2}  | 9 | 'a' stands twice in one object
            {a: 1}            | 1 | a name in quotes must stand here
            ["a               | 1 | the quotes do not end
            ["\\x"]            | 2 | this is no escape of JSON
            [1] 2             | 4 | something stands after the end
            ``                | 0 | the text ends where a value must stand
            [01]              | 2 | a comma or ']' must stand here
            """)
    void whatIsWrongIsSaidAtItsPlace(String text, int offset, String problem) {
        assertThat(JsonReader.read(text)).isEqualTo(new JsonRead(java.util.Optional.empty(), problem, offset));
    }

    @Test
    void depthHasALimit() {
        assertThat(JsonReader.read("[".repeat(100_000)).problem()).contains("200 deep");
    }

    @Test
    void whatIsWrittenReadsBack() {
        Map<String, Object> value = new java.util.LinkedHashMap<>();
        value.put("z", List.of("“quoted” \t\u0001 \uD83D\uDE00", 5L));
        value.put("a", Json.NULL);

        assertThat(JsonReader.read(Json.pretty(value)).value().orElseThrow().plain())
                .isEqualTo(value);
    }

    @Test
    void nothingMakesItThrow() {
        Random random = new Random(7);
        String signs = "{}[]\",:\\u0e1.-tn x\n";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(30), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));

            assertThat(JsonReader.read(text.toString())).isNotNull();
        }
    }
}
