package org.sourcebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteAddressTest {

    @ParameterizedTest
    @CsvSource({
        "events/old.html, events/old.html",
        "/events/old.html, events/old.html",
        "//events/old.html, events/old.html",
        "events/old/, events/old/index.html",
        "events/old, events/old/index.html",
        "/events/old#part, events/old/index.html#part",
        "a.html#part, a.html#part",
        "/, ''",
        "'', ''",
        "#part, '#part'",
    })
    void anAddressNamesTheFileAHostWouldShow(String written, String output) {
        assertThat(SiteAddress.of(written)).isEqualTo(output);
    }
}
