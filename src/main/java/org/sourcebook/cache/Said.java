package org.sourcebook.cache;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Location;

/**
 * What a build said that published its site: warnings, what it left out and did not make, and how much there was of everything.
 *
 * <p>{@code outputs} were planned, {@code files} stand in the output.
 */
public record Said(
        List<Diagnostic> diagnostics,
        List<LeftOut> excluded,
        List<LeftOut> omitted,
        int found,
        int records,
        int pages,
        int outputs,
        int files) {

    /** More is not kept: the next build finds it again. */
    private static final int MOST = 10_000;

    private static final long MOST_TEXT = 8_000_000;

    /** A file that was left out or an output that was not made, and why. */
    public record LeftOut(String path, String reason) {}

    public Said {
        diagnostics = List.copyOf(diagnostics);
        excluded = List.copyOf(excluded);
        omitted = List.copyOf(omitted);
    }

    /** Whether there is not too much of it, and all can be written down: half of a pair of surrogates cannot. */
    public boolean canBeKept() {
        CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
        return diagnostics.size() <= MOST
                && texts().mapToLong(String::length).sum() <= MOST_TEXT
                && texts().allMatch(encoder::canEncode);
    }

    private Stream<String> texts() {
        Stream<String> words = diagnostics.stream().flatMap(each -> Stream.of(each.message(), each.hint()));
        Stream<String> edits =
                diagnostics.stream().flatMap(each -> each.fixes().stream().map(Edit::replacement));
        Stream<String> files = diagnostics.stream()
                .flatMap(Said::places)
                .map(Location::file)
                .distinct()
                .flatMap(file -> Stream.of(file.path(), file.text()));
        Stream<String> left = Stream.concat(excluded.stream(), omitted.stream())
                .flatMap(each -> Stream.of(each.path(), each.reason()));
        return Stream.of(words, edits, files, left).flatMap(each -> each);
    }

    private static Stream<Location> places(Diagnostic diagnostic) {
        return Stream.of(
                        Stream.of(diagnostic.where()),
                        diagnostic.related().stream(),
                        diagnostic.fixes().stream().map(Edit::where))
                .flatMap(each -> each);
    }
}
