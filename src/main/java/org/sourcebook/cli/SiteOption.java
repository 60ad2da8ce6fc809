package org.sourcebook.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Which site a command works on: {@code --site}, else the nearest folder upwards that is one, else the launcher's own.
 *
 * <p>Upwards, a folder with {@code content/site.yaml} goes before one that merely has a {@code content/}: many a source
 * tree holds a folder of that name.
 */
final class SiteOption {

    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The site: a folder with content/. Else the nearest one upwards from here.")
    private Optional<Path> given = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** The site's folder, absolute. */
    Path folder(Shell shell) {
        return find(shell)
                .orElseThrow(() -> problem("no site here: neither " + shell.directory()
                        + " nor a folder above it holds content/site.yaml\n"
                        + "  hint: name one with --site DIR, or start one with: sourcebook new site DIR"));
    }

    /** The site's folder, if there is one; a folder that is named and is none is wrong usage. */
    Optional<Path> find(Shell shell) {
        return given.isPresent()
                ? given.map(path -> named(shell, path))
                : upwards(shell.directory()).or(() -> shell.home().filter(SiteOption::isSite));
    }

    private Path named(Shell shell, Path path) {
        Path folder = shell.directory().resolve(path).normalize();
        if (!isSite(folder)) {
            String why = Files.isDirectory(folder) ? " holds no content/" : " is not a folder";
            throw problem("no site at " + shell.shown(folder) + ": it" + why
                    + "\n  hint: start one with: sourcebook new site " + shell.shown(folder));
        }
        return folder;
    }

    private static Optional<Path> upwards(Path from) {
        return nearest(from, folder -> Files.isRegularFile(folder.resolve("content/site.yaml")))
                .or(() -> nearest(from, SiteOption::isSite));
    }

    private static Optional<Path> nearest(Path from, Predicate<Path> test) {
        return Stream.iterate(from, folder -> folder != null, Path::getParent)
                .filter(test)
                .findFirst();
    }

    private static boolean isSite(Path folder) {
        return Files.isDirectory(folder.resolve("content"));
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
