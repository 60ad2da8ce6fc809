package org.sourcebook.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Edge;
import org.sourcebook.cite.CitationStyles;
import org.sourcebook.cite.ReferenceStyle;
import org.sourcebook.content.Asset;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Trait;

/** All that a site cites, anywhere, and the style it is cited in. */
final class Cited {

    /** In bytes; the largest style known has 170,000. */
    private static final long LARGEST_STYLE = 2_000_000;

    private Cited() {}

    /** The records that are cited, in all their languages. */
    static List<Entity> in(Archive archive) {
        return archive.entities().stream()
                .filter(entity -> entity.kind().has(Trait.CITABLE))
                .filter(entity -> archive.to(entity.id()).stream().anyMatch(Cited::cites))
                .toList();
    }

    private static boolean cites(Edge edge) {
        return edge.role() == Edge.Role.CITATION;
    }

    static ReferenceStyle style(PlanRequest request, Reporter reporter) {
        return new CitationStyles(
                        request.settings(), path -> text(request.assets(), path), request.citations(), reporter)
                .style(in(request.archive()));
    }

    private static Optional<String> text(List<Asset> assets, String path) {
        return assets.stream()
                .filter(asset -> asset.path().equals(path) && asset.size() <= LARGEST_STYLE)
                .findFirst()
                .map(Cited::text);
    }

    private static String text(Asset asset) {
        try {
            return new String(Files.readAllBytes(asset.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
