package org.sourcebook.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkAddressTest {

    @ParameterizedTest
    @CsvSource({
        "b.html, events/b.html, ''",
        "../index.html#top, index.html, top",
        "#here, events/a.html, here",
        "?q=1#here, events/a.html, here",
        "../actors/, actors/index.html, ''",
        "../, index.html, ''",
        "./b.html?x=1, events/b.html, ''",
        "a%20b.html, events/a b.html, ''",
        "100%.html, events/100%.html, ''",
        "/base/about.html, about.html, ''",
        "/base/, index.html, ''",
        "/about.html, '', ''",
        "../../x.html, '', ''",
        "../.nojekyll, .nojekyll, ''"
    })
    void addressesLeadToOutputs(String address, String path, String anchor) {
        LinkAddress found = LinkAddress.of(address, "events/a.html", "/base/");

        assertThat(found.path()).isEqualTo(path);
        assertThat(found.anchor()).isEqualTo(anchor);
    }
}
