package org.sourcebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | none             | nothing cited supports it",
                "1 | 1 | 1 | one-report       | 1 report, 1 origin, origin read",
                "1 | 1 | 0 | origin-not-read  | 1 report, 1 origin, origin not read",
                "4 | 1 | 0 | origin-not-read  | 4 reports, 1 origin, origin not read",
                "4 | 1 | 1 | several-reports  | 4 reports, 1 origin, origin read",
                "4 | 2 | 2 | several-origins  | 4 reports, 2 origins, all origins read",
                "4 | 3 | 1 | several-origins  | 4 reports, 3 origins, 1 of them read",
                "4 | 3 | 0 | several-origins  | 4 reports, 3 origins, no origin read"
            })
    void reportsOriginsAndReadingAreToldApart(int reports, int origins, int read, String degree, String words) {
        Attestation attestation = new Attestation(reports, origins, read, 0);

        assertThat(attestation.degree().word()).isEqualTo(degree);
        assertThat(attestation.explanation()).isEqualTo(words);
    }
}
