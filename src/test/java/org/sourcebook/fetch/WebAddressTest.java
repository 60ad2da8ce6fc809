package org.sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.org, http://example.org/",
        "HTTPS://Example.ORG:443/A?b#c, https://example.org/A?b",
        "http://example.org:8080?q=1, http://example.org:8080/?q=1",
        "http://example.org/a b|c^é, http://example.org/a%20b%7Cc%5E%C3%A9",
        "http://bücher.example/, http://xn--bcher-kva.example/",
        "http://[2001:DB8::1]:81/x, http://[2001:db8::1]:81/x",
        "http://my_host.example/100%, http://my_host.example/100%"
    })
    void anAddressIsReadAsBrowsersReadIt(String written, String meant) throws IOException {
        assertThat(WebAddress.of(written)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "/c, http://a.example/c",
        "c?d, http://a.example/x/c?d",
        "../c, http://a.example/c",
        "../../../c/./d/.., http://a.example/c/",
        "?z, http://a.example/x/y?z",
        "#z, http://a.example/x/y?q",
        "//b.example/z, http://b.example/z",
        "https://b.example, https://b.example/",
        "..?a=../b, http://a.example/?a=../b"
    })
    void aRedirectIsReadFromWhereItStands(String location, String meant) throws IOException {
        assertThat(WebAddress.of("http://a.example/x/y?q").resolve(location)).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "http://",
                "http:///path",
                "http://a b/",
                "http://user@host/",
                "http://host:0/",
                "http://host:99999/",
                "ftp://host/",
                "file:///etc/passwd",
                "http://ho%73t/",
                "http://[::1",
                "http://a\r\nb/"
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThatThrownBy(() -> WebAddress.of(written)).isInstanceOf(FetchException.class);
    }
}
