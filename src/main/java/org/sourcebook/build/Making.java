package org.sourcebook.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sourcebook.archive.ReadLog;
import org.sourcebook.archive.Reads;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.audit.Auditor;
import org.sourcebook.cache.Keeper;
import org.sourcebook.cache.Kept;
import org.sourcebook.cache.Recollection;
import org.sourcebook.cache.Stamp;
import org.sourcebook.cache.Sum;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.Route;
import org.sourcebook.render.Artifact;
import org.sourcebook.render.Renderer;
import org.sourcebook.source.Digest;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/**
 * Makes outputs, audits them and hands them on; those that would come out as they are, it leaves. Thread-safe.
 *
 * <p>What is left is what the {@link Recollection} vouches for and what stands in the output untouched.
 */
final class Making {

    private final Renderer renderer;
    private final Auditor auditor;
    private final Destination destination;
    private final ReadLog log;
    private final Recollection before;
    private final Keeper after;
    private final Diagnostics diagnostics;
    private final Timings timings;
    private final Inquiry inquiry;
    private final Path output;
    private final long now;

    Making(
            Renderer renderer,
            Auditor auditor,
            Destination destination,
            ReadLog log,
            Recollection before,
            Keeper after,
            Diagnostics diagnostics,
            Timings timings,
            Inquiry inquiry,
            Path output,
            long now) {
        this.renderer = renderer;
        this.auditor = auditor;
        this.destination = destination;
        this.log = log;
        this.before = before;
        this.after = after;
        this.diagnostics = diagnostics;
        this.timings = timings;
        this.inquiry = inquiry;
        this.output = output;
        this.now = now;
    }

    /** Makes a page, or leaves it. */
    void page(PlannedPage page) {
        String path = page.route().output();
        Optional<Kept> kept = left(page.route(), page.origin().file().path(), parameters(page));
        if (kept.isPresent()) {
            auditor.left(path, kept.get().ids(), kept.get().wanted());
        } else {
            timings.of(Part.OUTPUT, path, () -> make(page));
        }
    }

    /** Audits a page that was left, because something it points to is gone: the page is the same, but there is more to say of it. */
    void again(PlannedPage page) {
        after.forget(page.route().output());
        Artifact artifact = renderer.render(page);
        diagnostics.reportAll(artifact.diagnostics());
        auditor.page(artifact);
    }

    private void make(PlannedPage page) {
        Reads asked = asked(page.parameters().isPresent());
        log.noting(asked, () -> {
            Artifact artifact = renderer.render(page);
            diagnostics.reportAll(artifact.diagnostics());
            AuditedPage audited = timings.of(Part.WORK, "audit", () -> auditor.page(artifact));
            timings.of(Part.WORK, "staging", () -> destination.put(artifact));
            if (audited.clean() && artifact.diagnostics().isEmpty()) {
                after.page(
                        page.route().output(),
                        parameters(page),
                        asked,
                        artifact.templates(),
                        audited.wanted(),
                        List.copyOf(artifact.facts().ids()),
                        Sum.of(artifact.bytes()));
            }
            if (inquiry.isAbout(page.route().output())) {
                boolean remembered = audited.clean() && artifact.diagnostics().isEmpty();
                Kept.Questions questions = Kept.Questions.of(asked, artifact.templates());
                inquire(page.route(), from(page), parameters(page), questions, remembered);
            }
            return page;
        });
    }

    private static Digest parameters(PlannedPage page) {
        return new Digest.Builder()
                .add(page.template())
                .add(page.origin().file().path())
                .add(page.parameters().orElse(""))
                .digest();
    }

    /** Makes an output that is no page, or leaves it. */
    void file(PlannedFile file) {
        if (file instanceof PlannedFile.Copy || file instanceof PlannedFile.Bytes) {
            // They are compared with what stands there; that costs no more than remembering them.
            audited(file, file::bytes, auditor.looksAt(file));
            destination.put(file);
            if (inquiry.isAbout(file.route().output())) {
                inquiry.compared(file.origin(), stamp(file.route()));
            }
            return;
        }
        Digest parameters = Digest.of(file.origin());
        if (left(file.route(), file.origin(), parameters).isEmpty()) {
            timings.of(Part.OUTPUT, file.route().output(), () -> make(file, parameters));
        }
    }

    private void make(PlannedFile file, Digest parameters) {
        Reads asked = asked(file.asksForAllItNeeds());
        log.noting(asked, () -> {
            byte[] bytes = timings.of(Part.WORK, what(file), () -> file.bytes().orElseThrow());
            PlannedFile made = new PlannedFile.Bytes(file.route(), file.origin(), bytes);
            timings.of(Part.WORK, "staging", () -> destination.put(made));
            boolean clean = timings.of(Part.WORK, "audit", () -> isClean(file, bytes));
            if (clean) {
                after.file(file.route().output(), parameters, asked, Sum.of(bytes));
            }
            if (inquiry.isAbout(file.route().output())) {
                Kept.Questions questions = Kept.Questions.of(asked, Set.of());
                inquire(file.route(), file.origin(), parameters, questions, clean);
            }
            return file;
        });
    }

    private static String what(PlannedFile file) {
        if (file instanceof PlannedFile.Drawn) {
            return "cards";
        }
        return file instanceof PlannedFile.OfRecord ? "data of records" : file.origin();
    }

    /** What a drawing shows is its words; in its packed bytes patterns are found by chance only. */
    private boolean isClean(PlannedFile file, byte[] bytes) {
        return file instanceof PlannedFile.Drawn drawn
                ? audited(file, () -> Optional.of(drawn.words().get().getBytes(StandardCharsets.UTF_8)), true)
                : audited(file, () -> Optional.of(bytes), auditor.looksAt(file));
    }

    private boolean audited(PlannedFile file, Supplier<Optional<byte[]>> bytes, boolean wanted) {
        return !wanted || bytes.get().map(made -> auditor.file(file, made)).orElse(true);
    }

    private static Reads asked(boolean asksForAllItNeeds) {
        Reads asked = new Reads();
        if (!asksForAllItNeeds) {
            asked.all();
        }
        return asked;
    }

    private Optional<Kept> left(Route route, String origin, Digest parameters) {
        String path = route.output();
        Optional<Kept> kept = before.of(path, parameters)
                .flatMap(each -> each.stillIn(output.resolve(path), now))
                .filter(each -> destination.leave(route, origin));
        kept.ifPresent(each -> after.left(path, each));
        if (inquiry.isAbout(path)) {
            kept.ifPresent(each -> inquiry.left(origin, each.questions(), stamp(route)));
        }
        return kept;
    }

    private void inquire(Route route, String from, Digest parameters, Kept.Questions asked, boolean remembered) {
        List<String> reasons = before.why(route.output(), parameters);
        List<String> told = reasons.isEmpty() ? List.of("its file is not as the last build left it") : reasons;
        inquiry.made(from, told, asked, remembered, stamp(route));
    }

    private Optional<Stamp> stamp(Route route) {
        return Stamp.of(output.resolve(route.output()));
    }

    private static String from(PlannedPage page) {
        return page.origin().file().path() + " by the template " + page.template();
    }

    /** The pages that were left and must be made after all. */
    Set<String> toDoAgain() {
        return auditor.pagesToDoAgain();
    }
}
