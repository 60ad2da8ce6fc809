package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much a reader has to fetch to see the home page: the page and all it asks for, compressed as servers do. */
@ExtendWith({InChromium.class, BuiltSites.Resolver.class})
class HomeWeightIT {

    private static final int MOST = 100_000;
    private static final int MOST_WITHOUT_FONTS = 45_000;

    @Test
    void homePageIsLight(BuiltSites sites, Tab tab) {
        tab.size(1440, 900);
        tab.open(sites.own().address("index.html"));
        List<Path> files = tab.requests().stream()
                .filter(address -> address.startsWith("file:"))
                .distinct()
                .map(address -> Path.of(URI.create(address)))
                .toList();

        assertThat(files).anyMatch(HomeWeightIT::isFont);
        assertThat(files.stream().mapToInt(HomeWeightIT::weight).sum()).isLessThanOrEqualTo(MOST);
        assertThat(files.stream()
                        .filter(file -> !isFont(file))
                        .mapToInt(HomeWeightIT::weight)
                        .sum())
                .isLessThanOrEqualTo(MOST_WITHOUT_FONTS);
    }

    private static boolean isFont(Path file) {
        return file.toString().endsWith(".woff2");
    }

    private static int weight(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(bytes);
            }
            return Math.min(bytes.length, compressed.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
