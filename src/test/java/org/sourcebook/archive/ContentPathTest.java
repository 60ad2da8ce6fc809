package org.sourcebook.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPathTest {

    @ParameterizedTest
    @CsvSource({
        "b.md, content/events/b.md",
        "./b.md#x, content/events/b.md",
        "../actors/b.md, content/actors/b.md",
        "/actors/b.md?x, content/actors/b.md",
        "../../../../b.md, b.md",
        "a//b.md, content/events/a/b.md"
    })
    void linksAreResolvedFromTheFolderOfTheirFile(String target, String path) {
        assertThat(ContentPath.of(target, "content/events")).isEqualTo(path);
    }
}
