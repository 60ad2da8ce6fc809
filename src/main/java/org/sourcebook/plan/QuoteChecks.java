package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.ReadLog;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Selector;
import org.sourcebook.quote.Verdict;
import org.sourcebook.quote.Verdicts;

/** What readers of one page are told about its quotations: whether somebody looked, in which capture, and what came of it. */
final class QuoteChecks {

    private final Verdicts verdicts;
    private final ReadLog log;
    private final Map<EntityId, List<Object>> inText = new LinkedHashMap<>();

    QuoteChecks(Verdicts verdicts, ReadLog log) {
        this.verdicts = verdicts;
        this.log = log;
    }

    /** A quotation with what is known about it. */
    Map<String, Object> of(Entity source, Selector words) {
        log.file(Locks.path(source.kind().plural(), source.id()));
        Verdict verdict = verdicts.of(source, words);
        Optional<Edtf> captured = Edtf.parse(verdict.captured()).date();
        return new Data()
                .with("exact", words.exact())
                .with("state", verdict.state().word())
                .with("words", verdict.state().shown())
                .with("reason", verdict.reason())
                .with("captured", captured.map(Dates::data).orElse(null))
                .map();
    }

    /** Notes a quotation of running text, which shows none of its words itself. */
    void note(Entity source, Selector words) {
        inText.computeIfAbsent(source.id(), id -> new ArrayList<>()).add(of(source, words));
    }

    /** The quotations noted of a source so far. */
    List<Object> noted(EntityId source) {
        return inText.getOrDefault(source, List.of()).stream().distinct().toList();
    }

    /** The same for what stands in a field, of which no words need be given. */
    Map<String, Object> orNothing(Entity source, Selector words) {
        return words.exact().isEmpty() ? null : of(source, words);
    }
}
