package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Location;

class FindingsTest {

    private static final Code CODE = new Code("a-code");

    @Test
    void oneMistakeInATemplateIsToldOnceWithTheNumberOfPages() {
        Location template = Location.ofPath("templates/a.peb");
        List<Diagnostic> all = List.of(
                Diagnostic.error(CODE, template, "on a.html").withHint("mend it"),
                Diagnostic.error(CODE, template, "on b.html").withHint("mend it"),
                Diagnostic.error(CODE, template, "on c.html").withHint("mend it"));

        List<Diagnostic> told = Findings.of(all, false);

        assertThat(told).hasSize(1);
        assertThat(told.get(0).message()).isEqualTo("on a.html");
        assertThat(told.get(0).hint()).isEqualTo("mend it; the same on 2 other pages");
    }

    @Test
    void mistakesInContentAreAllTold() {
        Location file = Location.ofPath("content/a.md");

        assertThat(Findings.of(List.of(Diagnostic.error(CODE, file, "x"), Diagnostic.error(CODE, file, "y")), false))
                .hasSize(2);
    }

    @Test
    void strictMakesWarningsErrors() {
        Diagnostic warning = Diagnostic.warning(CODE, Location.ofPath("content/a.md"), "x");

        assertThat(Findings.of(List.of(warning), false)).noneMatch(Diagnostic::isError);
        assertThat(Findings.of(List.of(warning), true)).allMatch(Diagnostic::isError);
    }
}
