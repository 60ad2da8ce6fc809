package org.sourcebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.archive.TextWalk;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.ValueWalk;
import org.sourcebook.source.Span;

/** The address of a source that is not linked stands in no link, and that of one that is not even named stands nowhere. */
final class UnlinkedAddresses implements Check {

    static final Code UNLINKED_ADDRESS = new Code("unlinked-address");

    private static final String AFTER_SCHEME = "://";

    private record Unlinked(Entity source, LinkRule rule, Pattern address) {}

    @Override
    public void run(Archive archive, Reporter reporter) {
        List<Unlinked> unlinked = archive.entities().stream()
                .filter(entity -> LinkRule.of(entity) != LinkRule.LINKED)
                .filter(entity -> LinkRule.address(entity).contains(AFTER_SCHEME))
                .map(UnlinkedAddresses::unlinked)
                .toList();
        for (Entity entity : archive.entities()) {
            if (entity.sound() && entity.file().text().contains(AFTER_SCHEME)) {
                unlinked.forEach(each -> check(each, entity, reporter));
            }
        }
    }

    /** The address under any scheme, with or without a slash or a fragment at its end, and no longer one. */
    private static Unlinked unlinked(Entity source) {
        String address = LinkRule.address(source);
        String place = address.substring(address.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length())
                .replaceFirst("#.*", "")
                .replaceFirst("/$", "");
        Pattern pattern = Pattern.compile(
                "(?i)https?://" + Pattern.quote(place)
                        + "(?=/?(?:$|#|[\\s\"'<>()\\[\\]{}|\\\\`]|[.,;:!?](?:$|[\\s\"'<>)\\]}])))",
                Pattern.MULTILINE);
        return new Unlinked(source, LinkRule.of(source), pattern);
    }

    private static void check(Unlinked unlinked, Entity entity, Reporter reporter) {
        boolean own = entity.id().equals(unlinked.source().id());
        if (unlinked.rule() == LinkRule.NONE && !own) {
            Matcher found = unlinked.address().matcher(entity.file().text());
            while (found.find()) {
                report(unlinked, entity, new Span(found.start(), found.end()), reporter);
            }
            return;
        }
        for (Piece.Link link : links(entity)) {
            if (unlinked.address().matcher(link.target()).lookingAt()) {
                report(unlinked, entity, link.span(), reporter);
            }
        }
    }

    private static List<Piece.Link> links(Entity entity) {
        List<Piece.Link> links = new ArrayList<>();
        ValueWalk.of(entity.kind().fields(), entity.fields())
                .prose()
                .forEach(prose -> TextWalk.visit(prose.body(), piece -> add(piece, links)));
        TextWalk.visit(entity.body(), piece -> add(piece, links));
        return links;
    }

    private static void add(Piece piece, List<Piece.Link> links) {
        if (piece instanceof Piece.Link link) {
            links.add(link);
        }
    }

    private static void report(Unlinked unlinked, Entity entity, Span where, Reporter reporter) {
        String id = unlinked.source().id().id();
        String rule = unlinked.rule() == LinkRule.NONE ? "link: none" : "link: text-only";
        reporter.report(Diagnostic.error(
                        UNLINKED_ADDRESS,
                        entity.file().at(where),
                        "readers must not be led to source '" + id + "' (" + rule + ")")
                .withHint("cite it instead: [@" + id + "]")
                .alsoAt(unlinked.source().file().at(Span.START)));
    }
}
