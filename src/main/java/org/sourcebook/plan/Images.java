package org.sourcebook.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sourcebook.archive.ReadLog;
import org.sourcebook.content.Asset;

/** The sizes of a site's images by the outputs they become; each is read once, when a page asks for it. Thread-safe. */
final class Images {

    private final Map<String, Path> files;
    private final Map<String, Optional<ImageSize>> sizes = new ConcurrentHashMap<>();
    private final ReadLog log;

    Images(List<Asset> assets, ReadLog log) {
        this.log = log;
        this.files =
                assets.stream().collect(Collectors.toMap(StaticFiles::output, Asset::file, (first, second) -> first));
    }

    Optional<ImageSize> size(Route image) {
        log.file(StaticFiles.path(image.output()));
        return sizes.computeIfAbsent(image.output(), this::read);
    }

    private Optional<ImageSize> read(String output) {
        return Optional.ofNullable(files.get(output)).flatMap(file -> {
            try (InputStream in = Files.newInputStream(file)) {
                return ImageSize.of(in);
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
