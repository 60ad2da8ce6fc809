package org.sourcebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.SourceFile;

class GroupEditTest {

    private static final Map<String, String> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put("date", "2026");
        VALUES.put("digest", "sha256:1");
    }

    private static Optional<String> set(String text) {
        SourceFile file = new SourceFile("content/a.yaml", text);
        return new GroupEdit(file, file.all()).set("capture", VALUES).map(changes -> GroupEdit.applied(text, changes));
    }

    @Test
    void aGroupThatIsNotThereIsAddedAtTheEnd() {
        assertThat(set("title: A # why\n# end\n"))
                .contains("title: A # why\n# end\ncapture:\n  date: \"2026\"\n  digest: \"sha256:1\"\n");
        assertThat(set("title: A")).contains("title: A\ncapture:\n  date: \"2026\"\n  digest: \"sha256:1\"\n");
        assertThat(set("")).contains("capture:\n  date: \"2026\"\n  digest: \"sha256:1\"\n");
        assertThat(set("  title: A\n"))
                .contains("  title: A\n  capture:\n    date: \"2026\"\n    digest: \"sha256:1\"\n");
        assertThat(set("note: |+\n  a\n\n\n"))
                .contains("note: |+\n  a\n\n\ncapture:\n  date: \"2026\"\n  digest: \"sha256:1\"\n");
        assertThat(set("{title: A} # x\n"))
                .contains("{title: A, capture: {date: \"2026\", digest: \"sha256:1\"}} # x\n");
    }

    @Test
    void valuesThatAreThereAreReplacedWhereTheyStand() {
        assertThat(set("capture: # ours\n  digest: old # do not touch\n  date: 2026\ntitle: A\n"))
                .contains("capture: # ours\n  digest: \"sha256:1\" # do not touch\n  date: 2026\ntitle: A\n");
        assertThat(set("capture: {digest: old}\ntitle: A\n"))
                .contains("capture: {digest: \"sha256:1\", date: \"2026\"}\ntitle: A\n");
        assertThat(set("capture:\n    digest: old # x\ntitle: A\n"))
                .contains("capture:\n    digest: \"sha256:1\" # x\n    date: \"2026\"\ntitle: A\n");
    }

    @Test
    void aValueThatIsNoLongerThereGoes() {
        assertThat(set("capture:\n  address: x\n  digest: old\ntitle: A # a\n"))
                .contains("capture:\n  date: \"2026\"\n  digest: \"sha256:1\"\ntitle: A # a\n");
        assertThat(set("capture:\ntitle: A\n"))
                .contains("capture:\n  date: \"2026\"\n  digest: \"sha256:1\"\ntitle: A\n");
    }

    @Test
    void whatIsAlreadySoIsLeft() {
        assertThat(set("capture: {date: '2026', digest: 'sha256:1'}\n"))
                .contains("capture: {date: '2026', digest: 'sha256:1'}\n");
    }

    @Test
    void brokenYamlIsNotTouched() {
        assertThat(set("title: [A\n")).isEmpty();
        assertThat(set("- a\n- b\n")).isEmpty();
    }

    @Test
    void whateverIsWrittenIsReadBack() {
        String odd = "tab\t \"quote\" back\\slash\nline \u00ad\u200b\u2028\ufeff\u0007 \ud83d\ude00 \ue000 é";
        SourceFile file = new SourceFile("a.yaml", "q: " + DoubleQuoted.of(odd) + "\n");
        YamlMap map = new YamlParser().parse(file, file.all(), problem -> {}).orElseThrow();

        assertThat(map.get("q"))
                .hasValueSatisfying(
                        node -> assertThat(((YamlScalar) node).text()).isEqualTo(odd));
    }
}
