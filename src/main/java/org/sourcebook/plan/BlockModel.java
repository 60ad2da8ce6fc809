package org.sourcebook.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.archive.TextReference;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.Targets;
import org.sourcebook.source.Location;

/** A block in a text: its parameters checked, its records chosen, its variables complete. */
final class BlockModel {

    static final Code UNKNOWN_BLOCK = new Code("unknown-block");
    static final Code UNKNOWN_PARAMETER = new Code("unknown-parameter");

    private static final String RECORD = "id";
    /** The one block that is given the references of the whole site. */
    private static final String BIBLIOGRAPHY = "bibliography";

    private static final String TITLE = "title";
    private static final Targets ANY = new Targets(List.of());

    private final Scope scope;
    private final Entity owner;

    BlockModel(Scope scope, Entity owner) {
        this.scope = scope;
        this.owner = owner;
    }

    Optional<Markup.Segment> of(Piece.Block block, Markup content) {
        Optional<BlockDeclarations.Declaration> declared =
                scope.world().blocks().find(block.name());
        if (declared.isEmpty()) {
            unknown(
                    UNKNOWN_BLOCK,
                    "there is no block '" + block.name() + "'",
                    block.name(),
                    owner.file().at(block.span()),
                    scope.world().blocks().names());
            return Optional.empty();
        }
        Map<String, Boolean> own = declared.get().parameters();
        Map<String, Object> given = new LinkedHashMap<>();
        own.keySet().forEach(name -> given.put(name, null));
        Selection selection = new Selection(scope, owner);
        Optional<Entity> subject = Optional.empty();
        for (Piece.Parameter parameter : block.parameters()) {
            if (parameter.key().equals(RECORD)) {
                subject = record(parameter);
            } else if (own.containsKey(parameter.key()) && !own.get(parameter.key())) {
                given.put(parameter.key(), parameter.value());
            } else if (own.containsKey(parameter.key())) {
                selection.about(parameter);
                given.put(parameter.key(), parameter.value());
            } else if (!selection.takes(parameter)) {
                unknownParameter(block, parameter, own.keySet());
            }
        }
        List<Entity> chosen = selection.records();
        Map<String, Object> model = new Data()
                .with("name", block.name())
                .with("parameters", given)
                .with("items", new Cards(scope).all(chosen))
                .with("content", content)
                .with("corrections", corrections())
                .with("bibliography", block.name().equals(BIBLIOGRAPHY) ? new Bibliography(scope).entries() : List.of())
                .with("downloads", new Downloads(scope))
                .with("coverage", scope.world().coverage().get())
                .with(
                        "record",
                        subject.map(entity -> new RecordModel(scope, entity).brief())
                                .orElse(null))
                .with("drawing", drawing(declared.get(), chosen, subject, given))
                .map();
        return Optional.of(new Markup.Block(declared.get().template(), root(model)));
    }

    private List<Object> corrections() {
        return scope.world().corrections().get().stream()
                .<Object>map(correction -> correction.data(scope))
                .toList();
    }

    private Map<String, Object> root(Map<String, Object> block) {
        return new Data()
                .with(Variable.BLOCK.word(), block)
                .with(Variable.SITE.word(), new SiteModel(scope).map())
                .with(Variable.PAGE.word(), Map.of("root", scope.root()))
                .map();
    }

    private Optional<Entity> record(Piece.Parameter parameter) {
        return Selection.resolve(scope, owner, TextReference.of(parameter.value(), ANY, parameter.valueSpan()));
    }

    private Markup drawing(
            BlockDeclarations.Declaration declared,
            List<Entity> chosen,
            Optional<Entity> subject,
            Map<String, Object> given) {
        Pictures pictures = new Pictures(scope);
        String title = String.valueOf(Optional.ofNullable(given.get(TITLE)).orElse(Titles.label(declared.name())));
        return declared.drawing()
                .map(wanted -> switch (wanted) {
                    case TIMELINE -> pictures.timeline(chosen, title);
                    case NETWORK -> subject.map(pictures::networkOf).orElseGet(() -> pictures.network(chosen, title));
                    case RECORD -> subject.map(pictures::of).orElse(Markup.NONE);
                })
                .orElse(Markup.NONE);
    }

    private void unknownParameter(Piece.Block block, Piece.Parameter parameter, Set<String> own) {
        Set<String> known = new TreeSet<>(own);
        known.addAll(Selection.PARAMETERS);
        known.add(RECORD);
        String message = "the block '" + block.name() + "' takes no parameter '" + parameter.key() + "'";
        unknown(UNKNOWN_PARAMETER, message, parameter.key(), owner.file().at(parameter.keySpan()), known);
    }

    private void unknown(Code code, String message, String written, Location where, Set<String> known) {
        Diagnostic problem = Diagnostic.error(code, where, message);
        Optional<String> near = Suggestion.nearest(written, known);
        scope.report(
                near.isPresent()
                        ? problem.withHint("did you mean '" + near.get() + "'?").withFix(new Edit(where, near.get()))
                        : problem.withHint("there are " + String.join(", ", known)));
    }
}
