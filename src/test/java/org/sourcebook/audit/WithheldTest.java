package org.sourcebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where withheld words are found, and where not. */
class WithheldTest {

    private static final Withheld WITHHELD = Withheld.of("Jane Doe\nO'Brien\n");
    private static final String SECRET = "Jane Doe";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Jane Doe</p>",
                "<p>JANE&nbsp;<b>D</b>oe’s</p>",
                "<td>Jane</td><td>Doe</td>",
                "<img alt=\"O&#39;Brien\">",
                "{\"name\":\"Jane\\u0020Doe\"}",
                "{\"name\":\"O\\u0027Brien\"}",
                "1,\"Jane\nDoe\",2",
                "<a href=\"/w/Jane%20Doe\">x</a>",
                "actors/jane-doe.html",
                "Ja\u00adne D\u200boe",
                "Ｊａｎｅ Ｄｏｅ",
                "sourcebookSearch(\"words-0\",[\"jane_doe\"]);",
            })
    void wordsAreFoundHoweverTheyAreWritten(String output) {
        assertThat(WITHHELD.in(Readings.of(output.getBytes(StandardCharsets.UTF_8))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane Does", "Janet Doe", "Jane, John Doe", "Doe Jane", "obrien"})
    void otherWordsAreNot(String output) {
        assertThat(WITHHELD.in(Readings.of(output.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> metadataOfPicturesIsRead() {
        Map<String, byte[]> pictures = new TreeMap<>();
        pictures.put("PNG tEXt", png("tEXt", bytes("Author\0" + SECRET)));
        pictures.put("PNG zTXt", png("zTXt", joined(bytes("Author\0\0"), deflated(SECRET))));
        pictures.put("PNG iTXt", png("iTXt", joined(bytes("Author\0\1\0en\0\0"), deflated(SECRET))));
        pictures.put("PNG eXIf", png("eXIf", bytes("II*\0\10\0\0\0" + SECRET + "\0")));
        pictures.put("JPEG comment", jpeg(0xfe, bytes(SECRET)));
        pictures.put("JPEG XMP", jpeg(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<dc:creator>" + SECRET)));
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            pictures.put("JPEG EXIF " + charset, jpeg(0xe1, joined(bytes("Exif\0\0"), SECRET.getBytes(charset))));
            pictures.put("JPEG EXIF odd " + charset, jpeg(0xe1, joined(bytes("Exif\0"), SECRET.getBytes(charset))));
        }
        pictures.put("behind a JPEG", joined(jpeg(0xfe, bytes("x")), bytes("\0\0" + SECRET)));
        pictures.put("another binary", bytes("RIFF\0\0\0\0WEBPVP8X" + SECRET + "\0"));
        return pictures.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertThat(WITHHELD.in(Readings.of(each.getValue())))
                                .hasValue(1)));
    }

    @Test
    void noiseAndDamagedPicturesAreReadWithoutAFind() {
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[5000];
            random.nextBytes(noise);
            assertThat(WITHHELD.in(Readings.of(noise))).isEmpty();
            assertThat(WITHHELD.in(Readings.of(png("tEXt", noise)))).isEmpty();
            assertThat(WITHHELD.in(Readings.of(jpeg(0xe1, noise)))).isEmpty();
        }
    }

    @Test
    void commentsAndEmptyLinesAreNotCounted() {
        Withheld withheld = Withheld.of("# names\n\n  Jane Doe\n/[0-9]{4}-secret/\n");

        assertThat(withheld.in(Readings.ofName("of 1234-secret"))).hasValue(2);
        assertThat(withheld).hasToString("2 withheld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/(private/", "!?"})
    void aLineThatCannotBeReadIsNotRepeated(String line) {
        assertThatThrownBy(() -> Withheld.of("Jane\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("withheld pattern 2 ")
                .hasMessageNotContaining("private");
    }

    private static byte[] png(String type, byte[] data) {
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return joined(signature, chunk("IHDR", new byte[13]), chunk(type, data), chunk("IDAT", deflated("x")));
    }

    private static byte[] chunk(String type, byte[] data) {
        return joined(number(data.length, 4), bytes(type), data, new byte[4]);
    }

    private static byte[] jpeg(int marker, byte[] data) {
        byte[] start = {(byte) 0xff, (byte) 0xd8};
        byte[] segment = {(byte) 0xff, (byte) marker};
        byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 3, 0, 17, (byte) 0xff, 0, 42, (byte) 0xff, (byte) 0xd9};
        return joined(start, segment, number(data.length + 2, 2), data, scan);
    }

    private static byte[] number(int value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >>> 8 * (length - 1 - i));
        }
        return bytes;
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes(text));
        deflater.finish();
        byte[] buffer = new byte[1000];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
