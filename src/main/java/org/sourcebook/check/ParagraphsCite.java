package org.sourcebook.check;

import java.util.List;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.Paragraph;

/** In the kinds a site names, every paragraph cites a source or says why it does not. */
final class ParagraphsCite implements Check {

    static final Code UNCITED_PARAGRAPH = new Code("uncited-paragraph");

    private final List<String> kinds;

    ParagraphsCite(List<String> kinds) {
        this.kinds = kinds;
    }

    @Override
    public void run(Archive archive, Reporter reporter) {
        for (Entity entity : archive.entities()) {
            if (entity.sound() && kinds.contains(entity.kind().name())) {
                entity.body().paragraphs().stream()
                        .filter(paragraph ->
                                !paragraph.cites() && paragraph.uncitedReason().isEmpty())
                        .forEach(paragraph -> reporter.report(uncited(entity, paragraph)));
            }
        }
    }

    private static Diagnostic uncited(Entity entity, Paragraph paragraph) {
        return Diagnostic.error(
                        UNCITED_PARAGRAPH,
                        entity.file().at(paragraph.span()),
                        "the paragraph neither cites a source nor says why it does not")
                .withHint("cite one ([@id]), or end the paragraph with {.uncited reason=\"…\"}");
    }
}
