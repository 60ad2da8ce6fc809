package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed can be unpacked by the JDK. */
class DeflateTest {

    /** A code made for something else. */
    private static final Code OF_ZEROS = Code.of(Matches.of(new byte[1000], 100));

    private static byte[] unpacked(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] bytes = new byte[length + 1];
        int found = inflater.inflate(bytes);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(bytes, found);
    }

    private static void assertComesBack(byte[] bytes) throws DataFormatException {
        assertThat(unpacked(Deflate.of(bytes, 100), bytes.length)).isEqualTo(bytes);
        assertThat(unpacked(Deflate.of(bytes, 100, OF_ZEROS), bytes.length)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 257, 258, 259, 260, 600, 40_000})
    void runsOfAnyLengthComeBack(int length) throws DataFormatException {
        assertComesBack(new byte[length]);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 16, 256})
    void noiseOfAnyDensityComesBack(int values) throws DataFormatException {
        Random random = new Random(values);
        for (int length : new int[] {1, 5, 1000, 70_000}) {
            byte[] bytes = new byte[length];
            IntStream.range(0, length).forEach(i -> bytes[i] = (byte) random.nextInt(values));
            assertComesBack(bytes);
        }
    }

    @Test
    void matchesOfEveryLengthAndFarAwayComeBack() throws DataFormatException {
        Random random = new Random(7);
        byte[] bytes = new byte[300_000];
        random.nextBytes(bytes);
        int at = 33_000;
        for (int length = 3; length <= 260; length++) {
            int distance = 1 + random.nextInt(33_000);
            for (int i = 0; i < length; i++, at++) {
                bytes[at] = bytes[at - distance];
            }
            at += random.nextInt(5);
        }
        assertComesBack(bytes);
    }

    @Test
    void aCodeThatWouldBeTooDeepIsFlattened() throws DataFormatException {
        int[] counts = new int[30];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }

        Huffman code = Huffman.of(counts, 15);

        assertThat(Arrays.stream(code.lengths())).allMatch(bits -> bits <= 15);
        assertThat(Arrays.stream(code.lengths())
                        .mapToDouble(bits -> Math.pow(2, -bits))
                        .sum())
                .as("a complete code")
                .isEqualTo(1);
    }

    @Test
    void blankRowsTakeNextToNothing() {
        assertThat(Deflate.of(new byte[378_630], 601)).hasSizeLessThan(700);
    }
}
