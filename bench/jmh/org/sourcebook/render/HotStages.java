package org.sourcebook.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Linker;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordFile;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.markdown.MarkdownText;
import org.sourcebook.plan.PageModel;
import org.sourcebook.plan.Plan;
import org.sourcebook.plan.PlanRequest;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.plan.Planner;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.search.IndexedRecord;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.timing.Timings;

/**
 * What a build does most often, one by one, on the archive of this repository.
 *
 * <p>Here the work is done again and again until Java has optimised it; a build is over before that. So these figures tell one way of doing a thing
 * from another, and say nothing about how long a build takes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotStages {

    /** A record with a long text, and what becomes of it. */
    private static final String RECORD = "content/chapters/how-many.md";

    private static final String PAGE = "chapters/how-many.html";

    private final Path site = Path.of(".");
    private final MarkdownParser markdown = new MarkdownParser(MarkdownOptions.STANDARD);
    private final List<PlannedRecord> records = new ArrayList<>();
    private RecordReader reader;
    private RecordFile record;
    private SourceFile text;
    private Span body;
    private PlannedPage page;
    private TemplateEngine templates;
    private Map<String, Object> values;
    private byte[] html;
    private PlannedRecord planned;

    @Setup
    public void plan() throws IOException, TemplateFailure {
        Diagnostics diagnostics = new Diagnostics();
        SiteFiles files = ContentReader.scan(site, diagnostics);
        reader = new RecordReader(files.settings());
        record = files.records().stream()
                .filter(each -> each.found().path().equals(RECORD))
                .findFirst()
                .orElseThrow();
        List<Decoded> decoded = files.records().stream().map(reader::read).toList();
        Content content = files.content(decoded, false, diagnostics);
        Archive archive = new Linker(content.model(), diagnostics).link(content.entities(), content.drafts());
        TemplateFiles theme = TemplateFiles.read(site.resolve("templates"));
        Plan plan = new Planner(request(content, archive, theme), diagnostics).plan();
        page = plan.pages().stream()
                .filter(each -> each.route().output().equals(PAGE))
                .findFirst()
                .orElseThrow();
        templates = new TemplateEngine(theme, Timings.NONE);
        values = page.model().root();
        html = templates.render(page.template(), values);
        planned = records.stream()
                .filter(each -> each.entity().file().path().equals(RECORD))
                .findFirst()
                .orElseThrow();
        text = planned.entity().file();
        body = new Span(text.text().indexOf("\n---\n", 4) + 5, text.text().length());
    }

    private PlanRequest request(Content content, Archive archive, TemplateFiles theme) {
        return new PlanRequest(
                archive,
                content.promises(),
                content.settings(),
                content.assets(),
                theme,
                "https://archive.example/",
                "Sourcebook",
                UnaryOperator.identity(),
                new Verdicts(Locks.NONE),
                List.of(edition -> {
                    records.addAll(edition.records());
                    return List.of();
                }),
                CitationMemory.inProgram(),
                Timings.NONE);
    }

    /** A record from its file, its text compiled. */
    @Benchmark
    public Decoded reading() {
        return reader.read(record);
    }

    /** Its text alone, from Markdown to HTML with holes. */
    @Benchmark
    public Body markdown() {
        return markdown.parse(MarkdownText.of(text, body), new Diagnostics());
    }

    /** What its template is given. */
    @Benchmark
    public PageModel model() {
        return page.model();
    }

    /** Its template filled with that. */
    @Benchmark
    public byte[] template() throws TemplateFailure {
        return templates.render(page.template(), values);
    }

    /** Links, ids and headings read off the finished page. */
    @Benchmark
    public PageFacts facts() {
        return PageFactsReader.read(html);
    }

    /** What the search index takes from it. */
    @Benchmark
    public IndexedRecord indexing() {
        return IndexedRecord.of(planned);
    }
}
