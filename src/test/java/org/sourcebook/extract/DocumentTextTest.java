package org.sourcebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.quote.Selector;

class DocumentTextTest {

    private static Readable read(byte[] bytes, String type) {
        return new DocumentText(Duration.ofSeconds(60)).of(new Document(bytes, type));
    }

    private static String html(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8")
                .readings()
                .get(0);
    }

    private static boolean has(Readable text, String words) {
        return text.has(new Selector(words, "", ""));
    }

    @Test
    void aPageIsWhatItShows() {
        assertThat(html("<title>T</title><p>One <b>t</b>wo&nbsp;three<br>four<script>no()</script><style>no</style>"
                        + "<p hidden>no</p><template>no</template><noscript>five</noscript><!-- no -->"))
                .isEqualTo("T One two three four five");
    }

    @Test
    void blocksAndCellsPartWordsAndOtherTagsDoNot() {
        assertThat(
                        html(
                                "<div>a</div><div>b</div><table><tr><td>c</td><td>d</td></tr></table><ul><li>e<li>f</ul>g<i>h</i>"))
                .isEqualTo("a b c d e f gh");
    }

    @Test
    void softHyphensAndTypographyMakeNoDifference() {
        assertThat(html("&ldquo;ac&shy;counts&rdquo; &hellip; don&rsquo;t &#xfb01;x a&#x2011;b &#8239;x"))
                .isEqualTo("\"accounts\" ... don't fix a-b x");
    }

    @Test
    void deepNestingIsNoProblem() {
        assertThat(html("<div>".repeat(20_000) + "deep")).isEqualTo("deep");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, مرحبا بالعالم",
        "UTF-16LE, Überall",
        "UTF-16BE, Überall",
        "Shift_JIS, 九千二百の一覧",
        "windows-1252, “naïve” café",
        "windows-1251, Список девяти тысяч",
        "EUC-KR, 목록",
        "GB18030, 名单",
        "ISO-8859-2, Žluťoučký kůň"
    })
    void theServerSaysInWhichEncodingAPageIs(String charset, String words) {
        byte[] bytes = ("<p>" + words + "</p>").getBytes(Charset.forName(charset));

        assertThat(has(read(bytes, "text/html; charset=\"" + charset + "\""), words))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"windows-1256, مرحبا بالعالم", "Shift_JIS, 九千二百の一覧", "koi8-r, Список"})
    void aPageSaysItItselfWhereNobodyElseDoes(String charset, String words) {
        byte[] html = ("<head><meta charset='" + charset + "'></head><p>" + words).getBytes(Charset.forName(charset));
        byte[] older = ("<meta http-equiv=Content-Type content=\"text/html; charset=" + charset + "\"><p>" + words)
                .getBytes(Charset.forName(charset));

        assertThat(has(read(html, "text/html"), words)).isTrue();
        assertThat(has(read(older, "text/html"), words)).isTrue();
    }

    @Test
    void aMarkAtTheStartGoesBeforeAllNames() {
        byte[] utf16 = ("\ufeff<meta charset=utf-8><p>Überall").getBytes(StandardCharsets.UTF_16LE);
        byte[] utf8 = ("\ufeff<p>Überall").getBytes(StandardCharsets.UTF_8);

        assertThat(has(read(utf16, "text/html; charset=iso-8859-1"), "Überall")).isTrue();
        assertThat(has(read(utf8, "text/html; charset=windows-1251"), "Überall"))
                .isTrue();
    }

    @Test
    void aNameThatTheBytesContradictIsPassedOver() {
        byte[] utf8 = "<meta charset=utf-8><p>Überall „naïve“".getBytes(StandardCharsets.UTF_8);
        byte[] japanese = "<meta charset=shift_jis><p>九千二百".getBytes(Charset.forName("Shift_JIS"));

        assertThat(has(read(utf8, "text/html; charset=iso-8859-1"), "Überall „naïve“"))
                .isTrue();
        assertThat(has(read(japanese, "text/html; charset=utf-8"), "九千二百")).isTrue();
        assertThat(has(read(utf8, "text/html; charset=no-such-thing"), "Überall"))
                .isTrue();
    }

    @Test
    void aPlainTextIsTextAndAPictureIsNone() {
        assertThat(has(read("a list of 9,200".getBytes(StandardCharsets.UTF_8), "text/plain"), "list of 9,200"))
                .isTrue();
        assertThat(has(read("{\"a\": \"b c\"}".getBytes(StandardCharsets.UTF_8), "application/json"), "b c"))
                .isTrue();
        assertThat(read(new byte[] {1, 2, 3}, "image/png").problem())
                .isEqualTo("there is no text to read in image/png");
        assertThat(read(new byte[] {'a', 0, 'b'}, "").problem()).isEqualTo("the document is no text");
        assertThat(read("<p> </p>".getBytes(StandardCharsets.UTF_8), "text/html")
                        .problem())
                .isEqualTo("the document holds no text");
    }

    @Test
    void aPdfIsReadLineByLineAndWordsBrokenByAHyphenBothWays() throws IOException {
        Readable text = read(
                Pdf.of("They published a list of 9,200 ac-", "counts, and a well-", "known name."), "application/pdf");

        assertThat(text.problem()).isEmpty();
        assertThat(has(text, "a list of 9,200 accounts, and a")).isTrue();
        assertThat(has(text, "9,200 ac- counts")).isTrue();
        assertThat(has(text, "a list of 9,201")).isFalse();
    }

    @Test
    void aPdfIsKnownByItsContentWhateverItsServerSays() throws IOException {
        assertThat(has(read(Pdf.of("words"), "application/octet-stream"), "words"))
                .isTrue();
    }

    @Test
    void aPdfWithoutTextSaysSoPlainly() throws IOException {
        assertThat(read(Pdf.picture(), "application/pdf").problem())
                .isEqualTo("the PDF holds no text, only pictures of it: one page");
    }

    @Test
    void aLockedPdfAndABrokenOneSaySoPlainly() throws IOException {
        byte[] whole = Pdf.of("words");

        assertThat(read(Pdf.locked("words"), "application/pdf").problem()).isEqualTo("the PDF needs a password");
        assertThat(read("%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII), "")
                        .problem())
                .isEqualTo("the PDF is broken");
        assertThat(read(Arrays.copyOf(whole, 60), "application/pdf").isText()).isFalse();
    }

    @Test
    void damagedPdfsNeverThrow() throws IOException {
        byte[] whole = Pdf.of("some words", "and more");
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Readable text = read(damaged, "application/pdf");
            assertThat(text.isText()).isEqualTo(!text.readings().isEmpty());
        }
    }
}
