package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sourcebook.source.SourceFile;

/** Every example of CommonMark 0.31.2 gives the specification's HTML, except those that differences.txt names. */
class CommonMarkTest {

    private static final int EXAMPLES = 652;

    private final MarkdownParser parser = new MarkdownParser(MarkdownOptions.STANDARD.withRawHtml(), false);

    @TestFactory
    Stream<DynamicTest> examplesAreRenderedAsTheSpecificationSays() throws IOException {
        Map<Integer, String> differences = differences();
        return SpecExample.all().stream()
                .map(example -> dynamicTest(
                        "example " + example.number(),
                        () -> check(example, differences.containsKey(example.number()))));
    }

    @Test
    void theWholeSpecificationIsRun() throws IOException {
        assertThat(SpecExample.all()).hasSizeGreaterThanOrEqualTo(EXAMPLES);
        assertThat(differences().values())
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    private void check(SpecExample example, boolean differs) {
        SourceFile file = new SourceFile("example.md", example.markdown());
        Body body = parser.parse(MarkdownText.of(file, file.all()), diagnostic -> {
            throw new AssertionError(diagnostic);
        });
        String html = BodyWriter.write(body.pieces(), new PlainHoles());
        if (differs) {
            assertThat(html).as("a difference that is none any more").isNotEqualTo(html5(example.html()));
        } else {
            assertThat(html).isEqualTo(html5(example.html()));
        }
    }

    /** The specification writes void elements as XHTML does. */
    private static String html5(String html) {
        return html.replace("<br />", "<br>").replace("<hr />", "<hr>");
    }

    private static Map<Integer, String> differences() throws IOException {
        Map<Integer, String> reasons = new HashMap<>();
        List<String> lines = SpecExample.resource("differences.txt").lines().toList();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                reasons.put(Integer.parseInt(parts[0]), parts[1]);
            }
        }
        return reasons;
    }
}
