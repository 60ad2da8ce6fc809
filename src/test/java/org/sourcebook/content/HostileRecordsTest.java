package org.sourcebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;
import org.sourcebook.model.ModelReader;
import org.sourcebook.model.RecordTemplate;
import org.sourcebook.source.SourceFile;

/** Whatever stands in a file, reading it gives diagnostics inside the file, never an exception; seeded, so that it fails alike. */
class HostileRecordsTest {

    private static final String ODD = "{}[]:,-#&*!|>'\"%@`\\\n\t \u0000\u00e9\ud834\udd1e\u2028?~0a";

    private final RecordReader reader =
            new RecordReader(SettingsReader.defaults(new SourceFile("content/site.yaml", "")));

    static IntStream seeds() {
        return IntStream.range(0, 25);
    }

    private static Model shipped() {
        return new ModelReader(new Diagnostics()).read(List.of());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedRecordGivesDiagnosticsInsideItsFile(int seed) {
        Random random = new Random(seed);
        List<Kind> kinds = new ArrayList<>(shipped().kinds());
        Kind kind = kinds.get(random.nextInt(kinds.size()));
        for (int i = 0; i < 20; i++) {
            String text = damaged(RecordTemplate.markdown(kind, "x"), random);
            String path = "content/" + kind.plural() + "/x.md";
            SourceFile file = new SourceFile(path, text);
            FoundFile found = new FoundFile(path, Path.of(path), text.length(), 0);
            Decoded decoded = reader.decode(new RecordFile(found, kind, "x", "", false), file);

            assertInside(decoded.diagnostics(), file);
            assertThat(decoded.entity().sound())
                    .isEqualTo(decoded.diagnostics().stream().noneMatch(Diagnostic::isError));
            assertThat(kind.fieldSet().export(decoded.entity().fields())).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedModelFileGivesDiagnosticsInsideIt(int seed) {
        Random random = new Random(seed);
        String ship = """
                kind: ship
                plural: ships
                route: ships/{id}.html
                label: {one: Ship, many: Ships}
                about: A vessel.
                traits: [dated, sourced]
                fields:
                  launched: {type: date, about: When.}
                  builder:  {type: ref, to: actor, reverse: ships_built, about: Who.}
                  masts:    {type: list, of: {type: group, one_of: [[a, b], c], fields: {a: {type: number, about: A.}}}, about: M.}
                  size:     {type: enum, values: {small: Small}, about: Size.}
                  evidence: {type: list, of: citation, min: 1, required: true, reverse: ships, about: Rests on.}
                show:
                  same: {follow: builder.ships_built, sort: -launched, limit: 5}
                card: [launched, title]
                """;
        for (int i = 0; i < 10; i++) {
            SourceFile file = new SourceFile("content/model/ship.yaml", damaged(ship, random));
            Diagnostics diagnostics = new Diagnostics();
            new ModelReader(diagnostics).read(List.of(file));

            assertInside(diagnostics.sorted(), file);
        }
    }

    private static void assertInside(List<Diagnostic> diagnostics, SourceFile file) {
        assertThat(diagnostics).allSatisfy(each -> {
            assertThat(each.where().file()).isEqualTo(file);
            assertThat(each.where().span().end())
                    .isLessThanOrEqualTo(file.text().length());
            assertThat(each.message()).isNotBlank().doesNotEndWith(".");
        });
    }

    /** A text with a few stretches replaced, doubled or taken out. */
    private static String damaged(String text, Random random) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            int at = random.nextInt(out.length());
            int end = Math.min(out.length(), at + random.nextInt(8));
            switch (random.nextInt(3)) {
                case 0 -> out.delete(at, end);
                case 1 -> out.insert(at, out.substring(at, end));
                default -> out.insert(at, ODD.charAt(random.nextInt(ODD.length())));
            }
        }
        return out.isEmpty() ? "-" : out.toString();
    }
}
