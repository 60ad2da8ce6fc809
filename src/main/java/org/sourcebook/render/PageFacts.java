package org.sourcebook.render;

import java.util.List;
import java.util.Set;

/**
 * What a rendered page says about itself, for the audit.
 *
 * <p>{@code ids} in order of appearance, {@code repeatedIds} those that appear again; {@code links} each once;
 * {@code breaches} are things the page's own policy forbids, in words.
 */
public record PageFacts(
        Set<String> ids, List<String> repeatedIds, List<Link> links, List<String> breaches, List<Integer> headings) {

    /** Facts about an artifact that is not a page. */
    public static final PageFacts NONE = new PageFacts(Set.of(), List.of(), List.of(), List.of(), List.of());

    /** An address in an attribute: {@code a href}; {@code loads} says that a browser fetches it to show the page. */
    public record Link(String element, String attribute, String address, boolean loads) {

        /** Written out, because a page has hundreds of links and the hash a record comes with is slow until Java is warm. */
        @Override
        public int hashCode() {
            return 31 * address.hashCode() + element.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Link link
                    && address.equals(link.address)
                    && element.equals(link.element)
                    && attribute.equals(link.attribute)
                    && loads == link.loads;
        }
    }
}
