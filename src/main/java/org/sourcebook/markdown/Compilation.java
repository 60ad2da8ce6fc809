package org.sourcebook.markdown;

/**
 * What the parts of the compiler share while one text is compiled: where to report, and what the text defines.
 *
 * <p>{@code extended} is off for the CommonMark examples: then only what the specification names is read, nothing is
 * refused and headings get no ids.
 */
final class Compilation {

    private final String source;
    private final boolean extended;
    private final MarkdownOptions options;
    private final Problems problems;
    private final AttributeRules attributes;
    private final Anchors anchors;
    private final AddressRules addresses;
    private final RawHtmlRules rawHtml;
    private final LinkDefinitions links;
    private final FootnoteBook footnotes;

    Compilation(MarkdownText text, MarkdownOptions options, boolean extended, Problems problems) {
        this.source = text.text();
        this.extended = extended;
        this.options = options;
        this.problems = problems;
        this.anchors = new Anchors(extended ? source : "", problems);
        this.attributes = new AttributeRules(problems, anchors);
        this.addresses = new AddressRules(problems, extended);
        this.rawHtml = new RawHtmlRules(problems, options.rawHtml());
        this.links = new LinkDefinitions(problems, extended);
        this.footnotes = new FootnoteBook(problems);
    }

    String source() {
        return source;
    }

    boolean extended() {
        return extended;
    }

    MarkdownOptions options() {
        return options;
    }

    Problems problems() {
        return problems;
    }

    AttributeRules attributes() {
        return attributes;
    }

    Anchors anchors() {
        return anchors;
    }

    AddressRules addresses() {
        return addresses;
    }

    RawHtmlRules rawHtml() {
        return rawHtml;
    }

    LinkDefinitions links() {
        return links;
    }

    FootnoteBook footnotes() {
        return footnotes;
    }

    /** Reads an inline text and writes it. */
    InlineFacts inline(InlineText text, Output out) {
        return new InlineWriter(text, problems, out).write(new InlineParser(text, this).parse());
    }
}
