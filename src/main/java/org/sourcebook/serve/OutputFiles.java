package org.sourcebook.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of an output, found by request; nothing outside it and nothing hidden, also by way of links. */
record OutputFiles(Path output) {

    /** The file a request means, the {@code index.html} of a folder included. */
    Optional<Path> find(RequestPath request) {
        return at(request)
                .filter(path -> Files.isDirectory(path) == request.folder())
                .flatMap(path -> request.folder() ? inside(path.resolve("index.html")) : Optional.of(path))
                .filter(Files::isRegularFile);
    }

    /** Whether a request names a folder that can be shown, but without its slash. */
    boolean lacksSlash(RequestPath request) {
        return !request.folder()
                && find(new RequestPath(request.segments(), true)).isPresent();
    }

    /** The page for what is not there. */
    Optional<Path> notFound() {
        return inside(output.resolve("404.html")).filter(Files::isRegularFile);
    }

    private Optional<Path> at(RequestPath request) {
        try {
            return inside(output.resolve(request.toString()));
        } catch (InvalidPathException unknownToThisSystem) {
            return Optional.empty();
        }
    }

    /** The real path of something, if it exists and is inside the output and not hidden there. */
    private Optional<Path> inside(Path path) {
        try {
            Path root = output.toRealPath();
            Path real = path.toRealPath();
            return real.equals(root) || isOpen(root, real) ? Optional.of(real) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(Path root, Path real) {
        if (!real.startsWith(root)) {
            return false;
        }
        for (Path segment : root.relativize(real)) {
            if (!RequestPath.isHarmless(segment.toString())) {
                return false;
            }
        }
        return true;
    }
}
