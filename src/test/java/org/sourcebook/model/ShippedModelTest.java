package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcebook.diagnostic.Diagnostics;

class ShippedModelTest {

    private static final Path FOLDER = Path.of("src/main/resources/model");

    @Test
    void indexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> names = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(names);
        }
    }

    @Test
    void everyShippedDeclarationIsSound() {
        Diagnostics diagnostics = new Diagnostics();
        Model model = new ModelReader(diagnostics).read(List.of());
        assertThat(diagnostics.sorted()).isEmpty();
        assertThat(model.kinds()).hasSize(12);
        assertThat(model.site().fields()).containsKey("title");
    }
}
