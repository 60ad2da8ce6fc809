package org.sourcebook.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.markdown.MarkdownText;
import org.sourcebook.model.Decoding;
import org.sourcebook.model.FieldSet;
import org.sourcebook.model.IdentifiedUse;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlParser;

/**
 * Reads one record from its file, without looking at any other file.
 *
 * <p>Thread-safe. The same file gives the same record and the same diagnostics, so that both can be kept by its digest.
 */
public final class RecordReader {

    static final Code DUPLICATE_PART = new Code("duplicate-part");

    private static final String TITLE = "title";
    private static final String DRAFT = "draft";

    private final YamlParser yaml = new YamlParser();
    private final MarkdownParser markdown;
    private final Timings timings;

    public RecordReader(SiteSettings settings) {
        this(settings, Timings.NONE);
    }

    public RecordReader(SiteSettings settings, Timings timings) {
        this.timings = timings;
        MarkdownOptions options = MarkdownOptions.STANDARD;
        this.markdown = new MarkdownParser(settings.rawHtml() ? options.withRawHtml() : options);
    }

    /** Reads and decodes a file; one that cannot be read gives a record that stands in for it. */
    public Decoded read(RecordFile record) {
        Diagnostics diagnostics = new Diagnostics();
        return TextFile.read(record.found(), diagnostics)
                .map(file -> {
                    // A build asks for it in any case, and here files are read side by side.
                    file.digest();
                    return decode(record, file, diagnostics);
                })
                .orElseGet(() ->
                        decoded(record, new SourceFile(record.found().path(), ""), Map.of(), Body.EMPTY, diagnostics));
    }

    /** The record as it was read from this file before, if its text is the same, and else what is in it now. */
    public Decoded read(RecordFile record, Decoded before) {
        Optional<SourceFile> now = TextFile.read(record.found(), diagnostic -> {});
        return now.filter(before.entity().file()::equals).isPresent()
                        && before.entity().sound()
                ? before
                : now.map(file -> decode(record, file)).orElseGet(() -> read(record));
    }

    /** Decodes the text of a file. */
    public Decoded decode(RecordFile record, SourceFile file) {
        return decode(record, file, new Diagnostics());
    }

    private Decoded decode(RecordFile record, SourceFile file, Diagnostics diagnostics) {
        if (!record.hasBody()) {
            Map<String, Value> fields = fields(record, file, file.all(), diagnostics);
            return decoded(record, file, fields, Body.EMPTY, diagnostics);
        }
        Optional<FrontMatter> parts = FrontMatter.of(file, diagnostics);
        if (parts.isEmpty()) {
            return decoded(record, file, Map.of(), Body.EMPTY, diagnostics);
        }
        Map<String, Value> fields = fields(record, file, parts.get().fields(), diagnostics);
        Body body = timings.of(
                Part.WORK,
                "Markdown",
                () -> markdown.parse(MarkdownText.of(file, parts.get().body()), diagnostics));
        return decoded(record, file, fields, body, diagnostics);
    }

    private Map<String, Value> fields(RecordFile record, SourceFile file, Span region, Reporter reporter) {
        Decoding decoding = new Decoding(file, markdown, reporter);
        Optional<YamlMap> map = timings.of(Part.WORK, "YAML", () -> yaml.parse(file, region, reporter));
        Map<String, Value> fields = map.map(given ->
                        new FieldSet(record.kind().name(), record.kind().fields()).decode(given, decoding))
                .orElse(Map.of());
        checkParts(record, fields, decoding);
        return fields;
    }

    /** Two parts with one id would be one anchor for two things. */
    private static void checkParts(RecordFile record, Map<String, Value> fields, Decoding decoding) {
        Map<String, IdentifiedUse> first = new LinkedHashMap<>();
        List<IdentifiedUse> parts = ValueWalk.of(record.kind().fields(), fields).identified();
        for (IdentifiedUse part : parts) {
            IdentifiedUse earlier = first.putIfAbsent(part.id(), part);
            if (earlier != null) {
                String message = "the id '" + part.id() + "' stands at " + earlier.path() + " already";
                decoding.reporter()
                        .report(Diagnostic.error(DUPLICATE_PART, firstLine(part, decoding), message)
                                .withHint("ids are unique within a record: choose another")
                                .alsoAt(firstLine(earlier, decoding)));
            }
        }
    }

    private static Location firstLine(IdentifiedUse part, Decoding decoding) {
        Span span = part.group().span();
        int lineFeed = decoding.file().text(span).indexOf('\n');
        return decoding.file().at(lineFeed < 0 ? span : span.part(0, lineFeed));
    }

    private static Decoded decoded(
            RecordFile record, SourceFile file, Map<String, Value> fields, Body body, Diagnostics diagnostics) {
        Map<String, Value> given = new LinkedHashMap<>();
        if (!fields.containsKey(TITLE)) {
            given.put(TITLE, new Value.Text(record.id(), Span.START));
        }
        given.putAll(fields);
        boolean sound = !record.misnamed() && !diagnostics.hasErrors();
        Entity entity = new Entity(
                record.entity(),
                record.language(),
                record.kind(),
                Collections.unmodifiableMap(given),
                body,
                file,
                record.found().folder(),
                sound);
        boolean draft = fields.get(DRAFT) instanceof Value.Flag flag && flag.isTrue();
        return new Decoded(entity, diagnostics.sorted(), draft);
    }
}
