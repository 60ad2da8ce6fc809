package org.sourcebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void sizeStandsInTheFirstBytes(String format) throws IOException {
        assertThat(size(drawn(format))).contains(new ImageSize(301, 7));
    }

    @ParameterizedTest
    @CsvSource({
        // lossy, lossless, extended
        "52494646 1a000000 57454250 56503820 0e000000 300100 9d012a 2c01 0700, 300, 7",
        "52494646 1a000000 57454250 5650384c 0d000000 2f 2b810100, 300, 7",
        "52494646 1a000000 57454250 56503858 0a000000 00000000 2b0100 060000, 300, 7",
    })
    void webpHasThreeForms(String bytes, int width, int height) {
        assertThat(size(HexFormat.of().parseHex(bytes.replace(" ", "")))).contains(new ImageSize(width, height));
    }

    @Test
    void anythingElseHasNoSize() {
        assertThat(size("<svg width='3' height='4'/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(size(new byte[0])).isEmpty();
        assertThat(size(HexFormat.of().parseHex("ffd8ffe0000000"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpg"})
    void fileCutShortHasNoSizeOrTheRightOne(String format) throws IOException {
        byte[] whole = drawn(format);
        for (int length = 0; length < whole.length; length++) {
            assertThat(size(Arrays.copyOf(whole, length))).isIn(Optional.empty(), Optional.of(new ImageSize(301, 7)));
        }
    }

    private static byte[] drawn(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(301, 7, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static Optional<ImageSize> size(byte[] bytes) {
        return ImageSize.of(new ByteArrayInputStream(bytes));
    }
}
