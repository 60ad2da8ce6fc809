package org.sourcebook.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.content.Entity;
import org.sourcebook.extract.Document;
import org.sourcebook.extract.DocumentText;
import org.sourcebook.extract.Readable;
import org.sourcebook.fetch.Fetched;
import org.sourcebook.fetch.Fetcher;
import org.sourcebook.fetch.Limits;
import org.sourcebook.fetch.WebAddress;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Value;
import org.sourcebook.quote.Lock;
import org.sourcebook.quote.LockWriter;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Quotation;
import org.sourcebook.quote.QuoteState;
import org.sourcebook.quote.Verdicts;

/**
 * Captures one source after another and looks for what is quoted from it.
 *
 * <p>Whatever goes wrong with a source is its outcome, never an exception, and leaves its record, its lock and the captures as they were.
 */
public final class Capturing {

    private final Path site;
    private final CaptureFolder folder;
    private final Limits limits;
    private final InstantSource clock;
    private final Fetcher fetcher;
    private final String program;

    /** {@code program} is the name and version that servers and WARC files are told. */
    public Capturing(Path site, Limits limits, InstantSource clock, Fetcher fetcher, String program) {
        this.site = site;
        this.folder = new CaptureFolder(site);
        this.limits = limits;
        this.clock = clock;
        this.fetcher = fetcher;
        this.program = program;
    }

    /** Something that takes a document and may fail. */
    @FunctionalInterface
    private interface Work {
        Outcome run() throws IOException;
    }

    /** Fetches the page at a source's address. */
    public Outcome fromWeb(Entity source, List<Quotation> quotations) {
        return guarded(source, () -> {
            String address = LinkRule.address(source);
            Fetched page = fetcher.fetch(WebAddress.of(address));
            String type = page.last().reply().headers().first("content-type").orElse("");
            Document document = new Document(page.document(), type);
            byte[] warc = WarcOut.of(page, program);
            String found = page.last().address().toString();
            return keep(source, new Taken(document, page.last().at(), found, address, warc, ".warc.gz"), quotations);
        });
    }

    /** Takes in a file. */
    public Outcome fromFile(Entity source, Path file, List<Quotation> quotations) {
        return guarded(
                source,
                () -> keep(
                        source,
                        new LocalFile(file, limits.bytes(), clock, program).take(LinkRule.address(source)),
                        quotations));
    }

    /** Looks for the quotations once more in the capture that the source's record names, if it is at hand. */
    public Outcome again(Entity source, List<Quotation> quotations) {
        return guarded(source, () -> {
            String digest = Verdicts.digest(source);
            if (digest.isEmpty()) {
                throw new CaptureException("it has not been captured yet");
            }
            for (Path file : folder.of(source)) {
                Optional<Taken> taken = taken(file, source, digest);
                if (taken.isPresent()) {
                    return lookAgain(source, taken.get(), quotations);
                }
            }
            throw new CaptureException("the capture its record names is not in captures/");
        });
    }

    /** The document in a capture, if it is the one of a digest; a capture that is broken is not. */
    private Optional<Taken> taken(Path file, Entity source, String digest) throws IOException {
        try {
            Taken taken = new LocalFile(file, Long.MAX_VALUE, clock, program).take(LinkRule.address(source));
            return Optional.of(taken)
                    .filter(each ->
                            DocumentDigest.words(each.document().bytes()).equals(digest));
        } catch (CaptureException broken) {
            return Optional.empty();
        }
    }

    private static Outcome guarded(Entity source, Work work) {
        boolean keepsCaptures = source.kind()
                .field(Verdicts.CAPTURE)
                .filter(field -> field.type() instanceof GroupType)
                .isPresent();
        if (!keepsCaptures) {
            return Outcome.failed("records of this kind have no place for a capture; declare the field "
                    + Verdicts.CAPTURE + ": {type: capture}");
        }
        try {
            return work.run();
        } catch (FileSystemException refused) {
            return Outcome.failed("cannot write or read " + refused.getFile() + ": " + refused.getReason());
        } catch (IOException failure) {
            return Outcome.failed(String.valueOf(failure.getMessage()));
        }
    }

    private Outcome keep(Entity source, Taken taken, List<Quotation> quotations) throws IOException {
        String digest = DocumentDigest.words(taken.document().bytes());
        Readable text = new DocumentText(limits.total()).of(taken.document());
        List<Outcome.Looked> looked = look(quotations, text);
        RecordFile record = RecordFile.read(site, source.file().path());
        FileChanges changes = new FileChanges()
                .put(folder.place(source, taken.at(), taken.ending()), taken.warc())
                .put(lockFile(source), lock(source, taken.at().toString(), digest, taken.requested(), text, looked))
                .put(record.file(), record.with(Verdicts.CAPTURE, fields(taken, digest)));
        if (!Files.exists(folder.ignore())) {
            changes.put(folder.ignore(), "*\n".getBytes(StandardCharsets.US_ASCII));
        }
        changes.make();
        String from = taken.address().isEmpty() ? "taken in" : "captured " + taken.address();
        return new Outcome(true, from + size(taken) + ", " + taken.at(), text.problem(), looked);
    }

    private static String size(Taken taken) {
        return String.format(Locale.ROOT, ", %,d bytes", taken.document().bytes().length);
    }

    private Outcome lookAgain(Entity source, Taken taken, List<Quotation> quotations) throws IOException {
        Readable text = new DocumentText(limits.total()).of(taken.document());
        List<Outcome.Looked> looked = look(quotations, text);
        String digest = Verdicts.digest(source);
        String at = date(source);
        new FileChanges()
                .put(lockFile(source), lock(source, at, digest, taken.requested(), text, looked))
                .make();
        return new Outcome(true, "looked again at the capture of " + at, text.problem(), looked);
    }

    private static String date(Entity source) {
        return source.get(Verdicts.CAPTURE)
                .flatMap(capture -> ((Value.Group) capture).get(Verdicts.DATE))
                .map(date -> ((Value.Date) date).date().text())
                .orElse("");
    }

    private static List<Outcome.Looked> look(List<Quotation> quotations, Readable text) {
        List<Outcome.Looked> looked = new ArrayList<>();
        for (Quotation quotation : quotations) {
            QuoteState found = text.has(quotation.words()) ? QuoteState.VERIFIED : QuoteState.CHANGED;
            looked.add(new Outcome.Looked(quotation, text.isText() ? found : QuoteState.UNVERIFIED));
        }
        return looked;
    }

    private Path lockFile(Entity source) {
        return site.resolve(Locks.path(source.kind().plural(), source.id()));
    }

    private static byte[] lock(
            Entity source, String at, String digest, String requested, Readable text, List<Outcome.Looked> looked) {
        List<Lock.Locked> quotes = looked.stream()
                .map(each -> new Lock.Locked(each.quotation().words(), each.state()))
                .toList();
        Lock lock = new Lock(source.id(), at, digest, requested, text.problem(), quotes);
        return LockWriter.text(lock).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> fields(Taken taken, String digest) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Verdicts.DATE, taken.at().toString());
        fields.put(Verdicts.DIGEST, digest);
        if (!taken.address().isEmpty()) {
            fields.put(Verdicts.ADDRESS, taken.address());
        }
        return fields;
    }
}
