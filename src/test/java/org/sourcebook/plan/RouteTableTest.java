package org.sourcebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.source.Location;

class RouteTableTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void differentOutputsStandSideBySide() {
        RouteTable table = table("a.html", "b/a.html", "b.html");

        assertThat(diagnostics.isEmpty()).isTrue();
        assertThat(table.paths()).containsExactly("a.html", "b.html", "b/a.html");
    }

    @Test
    void twoClaimsToOnePathNameBothOrigins() {
        RouteTable table = table("a.html", "a.html");

        assertThat(table.paths()).containsExactly("a.html");
        Diagnostic found = diagnostics.sorted().get(0);
        assertThat(found.where().file().path()).isEqualTo("origin-1");
        assertThat(found.hint()).contains("origin-0");
    }

    @Test
    void pathsThatDifferInCaseClash() {
        table("Events/a.html", "events/a.html");

        assertThat(diagnostics.sorted()).hasSize(1);
    }

    @Test
    void aFileCannotBeAFolderToo() {
        table("a", "a/b.html");

        assertThat(diagnostics.sorted()).hasSize(1);
    }

    private RouteTable table(String... paths) {
        List<String> all = List.of(paths);
        List<RouteTable.Claim> claims = Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> new RouteTable.Claim(Route.of(all.get(i)), Location.ofPath("origin-" + i)))
                .toList();
        return RouteTable.of(claims, diagnostics);
    }
}
