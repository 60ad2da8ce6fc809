package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.Adler32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checksum is the one of the JDK, whatever rows are blank. */
class ChecksumTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 9, 10})
    void blankRowsCountToo(int inkedOfTen) {
        Random random = new Random(inkedOfTen);
        byte[] rows = new byte[601 * 630];
        for (int row = 0; row < 630; row++) {
            if (random.nextInt(10) < inkedOfTen) {
                rows[601 * row + 1 + random.nextInt(600)] = (byte) random.nextInt();
            }
        }
        Adler32 expected = new Adler32();
        expected.update(rows);

        assertThat(Checksum.of(rows, 601)).isEqualTo((int) expected.getValue());
    }

    @ParameterizedTest
    @ValueSource(ints = {65_520, 65_521, 65_522})
    void aSumThatWrapsAroundIsRight(int ones) {
        byte[] rows = new byte[70_000];
        for (int i = 0; i < ones; i++) {
            rows[i] = 1;
        }
        Adler32 expected = new Adler32();
        expected.update(rows);

        assertThat(Checksum.of(rows, 1)).isEqualTo((int) expected.getValue());
    }
}
