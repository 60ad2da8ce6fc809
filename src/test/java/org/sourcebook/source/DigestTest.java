package org.sourcebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

    /** The bytes 0, 1, 2, … under the key 0 to 15, as OpenSSL's SIPHASH computes them. */
    @ParameterizedTest
    @CsvSource({
        "0, a3817f04ba25a8e66df67214c7550293",
        "1, da87c1d86b99af44347659119b22fc45",
        "2, 8177228da4a45dc7fca38bdef60affe4",
        "7, a1f1ebbed8dbc153c0b84aa61ff08239",
        "8, 3b62a9ba6258f5610f83e264f31497b4",
        "9, 264499060ad9baabc47f8b02bb6d71ed",
        "15, 5493e99933b0a8117e08ec0f97cfc3d9",
        "16, 6ee2a4ca67b054bbfd3315bf85230577",
        "17, 473d06e8738db89854c066c47ae47740",
        "63, 5150d1772f50834a503e069a973fbd7c"
    })
    void bytesGiveWhatSipHashSays(int count, String expected) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        Digest digest = Digest.of(bytes);

        assertThat(HexFormat.of().toHexDigits(digest.high()) + HexFormat.of().toHexDigits(digest.low()))
                .isEqualTo(expected);
    }

    @Test
    void partsAreKeptApart() {
        Set<Digest> digests = new HashSet<>();
        digests.add(new Digest.Builder().add("ab").add("c").digest());
        digests.add(new Digest.Builder().add("a").add("bc").digest());
        digests.add(new Digest.Builder().add("abc").digest());
        digests.add(new Digest.Builder().add("abc").add("").digest());
        digests.add(new Digest.Builder().add("abc\0").digest());
        digests.add(new Digest.Builder().add("abc").add(0).add(0).digest());
        digests.add(new Digest.Builder().digest());
        digests.add(new Digest.Builder().add(0).digest());
        digests.add(new Digest.Builder().add(Digest.NONE).digest());

        assertThat(digests).hasSize(9);
    }
}
