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

    @Test
    void aRecordStandsAtTheFirstDateThatItsKindAsksFor() {
        Told told = new Told();
        Kind quantity = told.model().kind("quantity").orElseThrow();
        Kind source = told.model().kind("source").orElseThrow();
        Kind event = told.model().kind("event").orElseThrow();

        assertThat(date(quantity, "{window: 2015, date: 2016}")).isEqualTo("2016");
        assertThat(date(quantity, "{window: 2015, updated: 2020}")).isEqualTo("2015");
        assertThat(date(source, "{read_on: 2020}")).isEmpty();
        assertThat(date(event, "{dates: [{date: 2015-03~, basis: inferred}, 2014]}"))
                .isEqualTo("2015-03~");
    }

    private static String date(Kind kind, String yaml) {
        return kind.date(new Told().decode(kind.fieldSet(), yaml))
                .map(date -> date.date().text())
                .orElse("");
    }

    @Test
    void theStandingOfARecordIsKnownWithoutItsKindsName() {
        Kind event = new Told().model().kind("event").orElseThrow();

        assertThat(event.standing(new Told().decode(event.fieldSet(), "{standing: disputed}")))
                .contains("disputed");
    }
}
