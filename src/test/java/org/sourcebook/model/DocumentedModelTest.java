package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentedModelTest {

    private static final Path DOCS = Path.of("docs/model.md");
    private static final Pattern DECLARATION = Pattern.compile("```yaml\n(# content/model/.*?)```", Pattern.DOTALL);

    @Test
    void theDeclarationsInTheDocsAreSoundTogether() throws IOException {
        Matcher blocks = DECLARATION.matcher(Files.readString(DOCS));
        String[] declarations = blocks.results().map(block -> block.group(1)).toArray(String[]::new);
        Told told = new Told();
        Model model = told.model(declarations);

        assertThat(declarations).hasSize(4);
        assertThat(told.all()).isEmpty();
        assertThat(model.kinds()).hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @EnumSource(Trait.class)
    void everyTraitIsExplained(Trait trait) throws IOException {
        assertThat(Files.readString(DOCS)).contains("| `" + trait.word() + "` |");
    }

    @Test
    void everyTypeIsExplained() throws IOException {
        String docs = Files.readString(DOCS);

        assertThat(TypeReader.BUILT_IN).allSatisfy(type -> assertThat(docs).contains("`" + type + "`"));
    }

    @Test
    void everyCommonFieldIsNamed() throws IOException {
        String docs = Files.readString(DOCS);
        Stream<String> common = new Told().model().kind("page").orElseThrow().fields().keySet().stream();

        assertThat(common).allSatisfy(field -> assertThat(docs).contains("`" + field + "`"));
    }
}
