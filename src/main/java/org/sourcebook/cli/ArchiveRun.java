package org.sourcebook.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.build.Loaded;
import org.sourcebook.capture.Capturing;
import org.sourcebook.capture.HostPause;
import org.sourcebook.capture.Outcome;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.fetch.Fetcher;
import org.sourcebook.fetch.Limits;
import org.sourcebook.model.Trait;
import org.sourcebook.quote.Quotation;
import org.sourcebook.quote.Quotations;
import org.sourcebook.quote.QuoteState;
import org.sourcebook.quote.Verdicts;

/** One run of {@code sourcebook archive}: which sources, one after the other, and what came of each. */
final class ArchiveRun {

    /** What was asked for on the command line. */
    record Wish(
            List<String> sources,
            Optional<Path> from,
            boolean offline,
            boolean dryRun,
            boolean allowPrivate,
            long maxSize,
            int timeout) {}

    private final Shell shell;
    private final Path site;
    private final Wish wish;
    private final Archive archive;
    private final List<Quotation> quotations;
    private final boolean faulty;

    ArchiveRun(Shell shell, Path site, Wish wish) {
        this.shell = shell;
        this.site = site;
        this.wish = wish;
        Loaded loaded = Loaded.of(site, true);
        this.archive = loaded.archive();
        this.quotations = Quotations.in(archive);
        this.faulty = loaded.hasErrors();
    }

    int run(Function<String, ? extends RuntimeException> wrongUsage) {
        List<Entity> chosen = chosen(wrongUsage);
        if (faulty) {
            shell.err()
                    .print(
                            "The content has errors (sourcebook check); quotes in records with errors are passed over.\n");
        }
        if (wish.dryRun()) {
            chosen.forEach(this::announce);
            shell.out().print(sources(chosen.size()) + "; nothing was done.\n");
            return Exit.CLEAN;
        }
        return summed(outcomes(chosen));
    }

    private List<Entity> chosen(Function<String, ? extends RuntimeException> wrongUsage) {
        if (wish.sources().isEmpty()) {
            return citable().filter(this::isForAll).toList();
        }
        List<Entity> chosen = new ArrayList<>();
        for (String name : wish.sources()) {
            chosen.add(citable()
                    .filter(entity -> entity.id().id().equals(name)
                            || entity.id().toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> wrongUsage.apply(unknown(name))));
        }
        return chosen.stream().distinct().toList();
    }

    private Stream<Entity> citable() {
        return archive.entities().stream()
                .filter(entity ->
                        entity.kind().has(Trait.CITABLE) && entity.language().isEmpty());
    }

    /** Nobody is led to a page the site does not link at all, by no run that was not asked for it. */
    private boolean isForAll(Entity source) {
        boolean hidden = LinkRule.of(source) == LinkRule.NONE;
        return wish.offline()
                ? !Verdicts.digest(source).isEmpty()
                : !hidden && !LinkRule.address(source).isEmpty();
    }

    private String unknown(String name) {
        List<String> ids = citable().map(entity -> entity.id().id()).toList();
        return "no source is called '" + name + "'"
                + Suggestion.nearest(name, ids)
                        .map(near -> "\n  hint: did you mean '" + near + "'?")
                        .orElse("");
    }

    private void announce(Entity source) {
        String what = wish.from()
                .map(file -> "take in " + shell.shown(file))
                .orElseGet(() -> wish.offline() ? "look again in the captures" : "ask for " + LinkRule.address(source));
        shell.out()
                .print(source.id().id() + ": would " + what + " and look for "
                        + number(quotationsOf(source).size(), "quote") + "\n");
    }

    private List<Quotation> quotationsOf(Entity source) {
        return quotations.stream()
                .filter(quotation -> quotation.source().equals(source.id()))
                .toList();
    }

    private List<Outcome> outcomes(List<Entity> chosen) {
        Capturing capturing = capturing();
        HostPause pause = new HostPause();
        ProgressLine progress = new ProgressLine(shell.err());
        List<Outcome> outcomes = new ArrayList<>();
        for (Entity source : chosen) {
            if (shell.progress()) {
                progress.at("capturing " + source.id().id(), outcomes.size(), chosen.size());
            }
            Outcome outcome = outcome(source, capturing, pause);
            progress.clear();
            tell(source, outcome);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Capturing capturing() {
        Limits limits = new Limits(
                wish.maxSize(),
                Duration.ofSeconds(wish.timeout()),
                Limits.USUAL.silence(),
                Limits.USUAL.redirects(),
                wish.allowPrivate());
        String program = "Sourcebook/" + Version.text();
        InstantSource clock = InstantSource.system();
        return new Capturing(site, limits, clock, new Fetcher(limits, clock, program), program);
    }

    private Outcome outcome(Entity source, Capturing capturing, HostPause pause) {
        List<Quotation> quoted = quotationsOf(source);
        if (!source.sound()) {
            return Outcome.failed("its record has errors: sourcebook check");
        } else if (wish.from().isPresent()) {
            return capturing.fromFile(source, wish.from().get(), quoted);
        } else if (wish.offline()) {
            return capturing.again(source, quoted);
        }
        String address = LinkRule.address(source);
        if (address.isEmpty()) {
            return Outcome.failed("it has no address; take in a file with --from FILE");
        }
        pause.before(address);
        return capturing.fromWeb(source, quoted);
    }

    private void tell(Entity source, Outcome outcome) {
        String id = source.id().id();
        if (!outcome.done()) {
            shell.err().print(id + ": " + outcome.words() + "; it is as it was\n");
            return;
        }
        shell.out().print(id + ": " + outcome.words() + "\n");
        if (!outcome.note().isEmpty()) {
            shell.out()
                    .print("  " + outcome.note() + (outcome.quotes().isEmpty() ? "" : "; quotes stay unverified")
                            + "\n");
        }
        outcome.quotes().forEach(this::tell);
    }

    private void tell(Outcome.Looked looked) {
        Quotation quotation = looked.quotation();
        String line =
                looked.state().word() + ": \"" + shortened(quotation.words().exact()) + "\" ("
                        + quotation.in().file().at(quotation.span()) + ")";
        (looked.state() == QuoteState.CHANGED ? shell.err() : shell.out()).print("  " + line + "\n");
    }

    private static String shortened(String words) {
        String line = words.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 59)) + "…";
    }

    private int summed(List<Outcome> outcomes) {
        long done = outcomes.stream().filter(Outcome::done).count();
        String quotes = Stream.of(QuoteState.values())
                .map(state -> count(outcomes, state) + " " + state.word())
                .collect(Collectors.joining(", "));
        shell.out().print(done + " of " + sources(outcomes.size()) + " done; quotes: " + quotes + ".\n");
        return outcomes.stream().anyMatch(Outcome::isBad) ? Exit.ERRORS : Exit.CLEAN;
    }

    private static long count(List<Outcome> outcomes, QuoteState state) {
        return outcomes.stream().mapToLong(outcome -> outcome.count(state)).sum();
    }

    private static String sources(int count) {
        return count + (count == 1 ? " source" : " sources");
    }

    private static String number(long count, String word) {
        return String.format(Locale.ROOT, "%d %s%s", count, word, count == 1 ? "" : "s");
    }
}
