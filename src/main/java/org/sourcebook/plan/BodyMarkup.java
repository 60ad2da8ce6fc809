package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sourcebook.archive.Target;
import org.sourcebook.archive.TextReference;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.BodyWriter;
import org.sourcebook.markdown.Footnote;
import org.sourcebook.markdown.FootnoteWriter;
import org.sourcebook.markdown.Holes;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.timing.Part;

/** Fills the holes of a record's texts for the page they stand on. */
final class BodyMarkup implements Holes {

    private static final Targets ANY = new Targets(List.of());

    private final Scope scope;
    private final Entity owner;
    private final LinkResolver links;
    private final FootnoteWriter footnotes;
    private final RawTags rawTags;
    private final CitationMarkup citations;

    /** {@code prefix} is put before the ids of footnotes, so that several texts fit on one page. */
    BodyMarkup(Scope scope, Entity owner, String prefix) {
        this.scope = scope;
        this.owner = scope.world().given(owner);
        this.rawTags = new RawTags(scope.world().cleaner());
        this.links = new LinkResolver(scope, owner);
        this.citations = new CitationMarkup(scope, owner);
        this.footnotes = new FootnoteWriter(prefix, "Footnotes", "Back to the text");
    }

    /** The text, without its footnotes. */
    Markup text(Body body) {
        return segments(body.pieces());
    }

    /** The text with its footnotes below it. */
    Markup whole(Body body) {
        List<Markup.Segment> all = new ArrayList<>(text(body).segments());
        String notes = footnotes.section(body.footnotes(), this);
        if (!notes.isEmpty()) {
            all.add(new Markup.Html(notes));
        }
        return new Markup(all);
    }

    /** The footnotes of a text as templates are given them. */
    List<Object> notes(Body body) {
        List<Object> notes = new ArrayList<>();
        for (Footnote footnote : body.footnotes()) {
            notes.add(new Data()
                    .with("number", footnote.number())
                    .with("id", footnotes.id(footnote))
                    .with("text", segments(footnote.content()))
                    .with("backs", backs(footnote))
                    .map());
        }
        return notes;
    }

    private List<Object> backs(Footnote footnote) {
        List<Object> backs = new ArrayList<>();
        for (int use = 1; use <= footnote.uses(); use++) {
            backs.add(new Data()
                    .with("href", "#" + footnotes.id(new Piece.FootnoteReference(footnote.number(), use)))
                    .with("label", String.valueOf(use))
                    .map());
        }
        return backs;
    }

    Markup segments(List<Piece> pieces) {
        List<Markup.Segment> segments = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Block block) {
                flush(html, segments);
                block(block, segments(block.content())).ifPresent(segments::add);
            } else {
                if (piece instanceof Piece.Citation && !citations.areInWords()) {
                    dropSpace(html);
                }
                html.append(BodyWriter.write(List.of(piece), this));
            }
        }
        html.append(rawTags.rest());
        flush(html, segments);
        return new Markup(segments);
    }

    private Optional<Markup.Segment> block(Piece.Block block, Markup content) {
        return scope.world()
                .timings()
                .of(Part.BLOCK, block.name(), () -> new BlockModel(scope, owner).of(block, content));
    }

    /** A raised number stands close to the word before it, however the bracket was written. */
    private static void dropSpace(StringBuilder html) {
        int end = html.length();
        while (end > 0 && (html.charAt(end - 1) == ' ' || html.charAt(end - 1) == '\n')) {
            end--;
        }
        html.setLength(end);
    }

    private static void flush(StringBuilder html, List<Markup.Segment> segments) {
        if (html.length() > 0) {
            segments.add(new Markup.Html(html.toString()));
            html.setLength(0);
        }
    }

    @Override
    public String link(Piece.Link link, String content) {
        Optional<String> href = links.resolve(link.target(), link.span());
        if (href.isEmpty()) {
            return content;
        }
        String rel = Address.isExternal(href.get()) ? " class=\"external\" rel=\"external\"" : "";
        Map<String, String> attributes = new TreeMap<>(link.attributes());
        if (attributes.containsKey("class")) {
            rel = rel.isEmpty() ? "" : " rel=\"external\"";
        }
        Optional<Entity> source = scope.world().archive().atAddress(link.target());
        source.ifPresent(found -> attributes.putAll(RobustLinks.attributes(found)));
        return "<a href=\"" + HtmlText.escaped(href.get()) + "\"" + HtmlText.attribute("title", link.title()) + rel
                + attributes(attributes) + ">" + content + "</a>"
                + source.flatMap(RobustLinks::copyOf).map(BodyMarkup::archived).orElse("");
    }

    private static String archived(String copy) {
        return " (<a class=\"external archived\" href=\"" + HtmlText.escaped(copy)
                + "\" rel=\"external\">archived copy</a>)";
    }

    @Override
    public String image(Piece.Image image) {
        Optional<String> src = links.resolve(image.target(), image.span());
        if (src.isEmpty()) {
            return HtmlText.escaped(image.alt());
        }
        String img = "<img src=\"" + HtmlText.escaped(src.get()) + "\" alt=\"" + HtmlText.escaped(image.alt()) + "\"";
        return image.alone()
                ? figure(img + attributes(sized(image)) + ">", image.title())
                : img + HtmlText.attribute("title", image.title()) + attributes(sized(image)) + ">";
    }

    /** An image that stands for itself; its title is its caption. */
    private static String figure(String img, String caption) {
        String below = caption.isEmpty() ? "" : "\n<figcaption>" + HtmlText.escaped(caption) + "</figcaption>";
        return "<figure>" + img + below + "</figure>\n";
    }

    /** An image's attributes with its size, which keeps its place free until it is there, unless the author gives one. */
    private Map<String, String> sized(Piece.Image image) {
        Map<String, String> attributes = new TreeMap<>(image.attributes());
        attributes.putIfAbsent("loading", "lazy");
        if (!attributes.containsKey("width") && !attributes.containsKey("height")) {
            links.size(image.target()).ifPresent(size -> {
                attributes.put("width", String.valueOf(size.width()));
                attributes.put("height", String.valueOf(size.height()));
            });
        }
        return attributes;
    }

    private static String attributes(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .map(each -> HtmlText.attribute(each.getKey(), each.getValue()))
                        .collect(Collectors.joining());
    }

    @Override
    public String entityLink(Piece.EntityLink link) {
        Optional<Target> target =
                scope.world().archive().resolve(TextReference.of(link.target(), ANY, link.span()), owner);
        Optional<Entity> entity = target.flatMap(found -> scope.find(found.entity()));
        if (entity.isEmpty()) {
            return HtmlText.escaped(link.label().isEmpty() ? link.target() : link.label());
        }
        String shown = link.labelHtml().isEmpty() ? HtmlText.escaped(Titles.of(entity.get())) : link.labelHtml();
        String href =
                scope.href(entity.get(), target.get().anchor(), owner.file().at(link.span()));
        return href.isEmpty()
                ? shown
                : "<a class=\"entity\" href=\"" + HtmlText.escaped(href) + "\">" + shown + "</a>"
                        + gloss(entity.get(), target.get());
    }

    /** What a word of the glossary means, in place: shown when the link before it is pointed at. */
    private static String gloss(Entity entity, Target target) {
        String definition = Titles.text(entity, "definition");
        boolean isWord = entity.kind().has(Trait.GLOSSARY) && target.anchor().isEmpty();
        return !isWord || definition.isEmpty()
                ? ""
                : "<span class=\"gloss\" hidden><span aria-hidden=\"true\">" + HtmlText.escaped(definition)
                        + "</span></span>";
    }

    @Override
    public String citation(Piece.Citation citation) {
        return citations.of(citation);
    }

    @Override
    public String footnoteReference(Piece.FootnoteReference reference) {
        return footnotes.reference(reference);
    }

    @Override
    public String block(Piece.Block block, String content) {
        return content;
    }

    @Override
    public String rawHtml(Piece.RawHtml raw) {
        return raw.inline()
                ? rawTags.cleaned(raw.html())
                : scope.world().cleaner().apply(raw.html());
    }
}
