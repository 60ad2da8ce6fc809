package org.sourcebook.cite;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sourcebook.cite.TextMarks.Brackets;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what a CSL style says of itself and refuses, with the reason, what a web page cannot be cited in. */
final class StyleReader {

    /** What came of reading a style: the style, or why it cannot be used and what to do about it. */
    record Outcome(Optional<StyleSheet> sheet, String problem, String remedy) {

        private static Outcome refused(String problem, String remedy) {
            return new Outcome(Optional.empty(), problem, remedy);
        }
    }

    private static final String CSL = "http://purl.org/net/xbiblio/csl";
    private static final String OTHER = "take an author-date or numeric style; shipped are " + ShippedStyles.words();

    private StyleReader() {}

    static Outcome read(String xml) {
        try {
            return read(xml, parsed(xml));
        } catch (SAXParseException e) {
            String place = "line " + e.getLineNumber() + ", column " + e.getColumnNumber();
            return Outcome.refused("the style is not sound XML (" + place + ")", "download it again");
        } catch (SAXException e) {
            return Outcome.refused("the style is not sound XML", "download it again");
        }
    }

    private static Outcome read(String xml, Element style) {
        if (!style.getLocalName().equals("style") || !CSL.equals(style.getNamespaceURI())) {
            return Outcome.refused("the file is XML but no CSL style", OTHER);
        }
        Optional<Element> citation = first(style, "citation").flatMap(element -> first(element, "layout"));
        if (citation.isEmpty()) {
            return dependent(style);
        }
        String format = format(style);
        if (style.getAttribute("class").equals("note") || format.equals("note")) {
            return Outcome.refused(
                    "the style puts references into footnotes, and a site lists them at the end of each page", OTHER);
        } else if (format.equals("label")) {
            return Outcome.refused("the style makes labels out of names, which are not supported", OTHER);
        } else if (first(style, "bibliography").isEmpty()) {
            return Outcome.refused("the style words citations but no references", OTHER);
        }
        Element layout = citation.get();
        Brackets brackets = new Brackets(
                layout.getAttribute("prefix"),
                layout.hasAttribute("delimiter") ? layout.getAttribute("delimiter") : "; ",
                layout.getAttribute("suffix"));
        return new Outcome(Optional.of(new StyleSheet(xml, format.equals("numeric"), brackets)), "", "");
    }

    /** A style without a layout of its own names another one it is the same as. */
    private static Outcome dependent(Element style) {
        NodeList links = style.getElementsByTagNameNS(CSL, "link");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            if (link.getAttribute("rel").equals("independent-parent")) {
                String parent = link.getAttribute("href").replaceFirst(".*/", "");
                return Outcome.refused("the style only points to another one, '" + parent + "'", "use " + parent);
            }
        }
        return Outcome.refused("the style says nothing about citations", OTHER);
    }

    /** The style's own word, or what its citations are made of. */
    private static String format(Element style) {
        NodeList categories = style.getElementsByTagNameNS(CSL, "category");
        for (int i = 0; i < categories.getLength(); i++) {
            String format = ((Element) categories.item(i)).getAttribute("citation-format");
            if (!format.isEmpty()) {
                return format;
            }
        }
        return usesNumbers(style) ? "numeric" : "author-date";
    }

    private static boolean usesNumbers(Element style) {
        NodeList texts = style.getElementsByTagNameNS(CSL, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            if (((Element) texts.item(i)).getAttribute("variable").equals("citation-number")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Element> first(Element parent, String name) {
        return Optional.ofNullable(
                (Element) parent.getElementsByTagNameNS(CSL, name).item(0));
    }

    /** Without document types, and so without entities that name files or grow without end. */
    private static Element parsed(String xml) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Throwing());
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the parser from printing. */
    private static final class Throwing implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            // A warning leaves the document as it is.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
