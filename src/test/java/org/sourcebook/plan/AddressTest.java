package org.sourcebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/", "//example.org/x", "mailto:a@example.org", "data:image/png;base64,x"})
    void addressesWithASchemeOrAHostLeaveTheSite(String address) {
        assertThat(Address.isExternal(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.html", "../a:b.html", "#a:b", "?a:b"})
    void otherAddressesStay(String address) {
        assertThat(Address.isExternal(address)).isFalse();
    }
}
