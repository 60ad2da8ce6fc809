package org.sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceHtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            arri&egrave;re &euro;&Omega;                         | arrière €Ω
            12&ndash;14                                          | 12–14
            <span style="font-style: italic">A</span>            | <i>A</i>
            <span style="vertical-align: super">2</span>         | <sup>2</sup>
            <div class="csl-entry"> A <b>b</b></div>             | A <b>b</b>
            <i onclick="x()">A</i>                               | <i>A</i>
            <script>x()</script>                                 | &lt;script&gt;x()&lt;/script&gt;
            <a href="javascript:x()">A                           | &lt;a href="javascript:x()"&gt;A
            <i>A                                                 | <i>A</i>
            A</i></div>                                          | A
            a < b &lt;i&gt; & c &amp; d &bogus;                  | a &lt; b &lt;i&gt; &amp; c &amp; d &amp;bogus;
            &#60;i&#62;&#0;                                      | &lt;i&gt;\ufffd
            """)
    void onlyOurTagsAreLeftAndEntitiesAreCharacters(String html, String expected) {
        assertThat(ReferenceHtml.safe(html)).isEqualTo(expected);
    }

    @Test
    void crossedTagsAreClosedInOrder() {
        assertThat(ReferenceHtml.safe("<i><b>A</i></b>")).isEqualTo("<i><b>A</b></i>");
    }
}
