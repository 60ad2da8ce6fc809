package org.sourcebook.plan;

import java.util.Base64;
import org.sourcebook.source.Sha256;

/**
 * The Content-Security-Policy of a page: nothing from elsewhere and nothing inline.
 *
 * <p>A page's linked data stands in a script element. It is data and never runs, so browsers do not ask whether it may; by the letter
 * of the policy it is an inline script all the same, and HTML checkers say so. The policy therefore names the digest of exactly that text,
 * {@code script-src 'self' 'sha256-…'}, which lets nothing else in.
 */
final class PagePolicy {

    private static final String SCRIPTS = "default-src 'none'; script-src 'self'";
    private static final String REST = "; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self';"
            + " connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";
    private static final String WITHOUT_DATA = SCRIPTS + REST;

    private PagePolicy() {}

    /** The policy of a page with this text in a script element; an empty text stands for none. */
    static String of(String linkedData) {
        return linkedData.isEmpty() ? WITHOUT_DATA : SCRIPTS + " 'sha256-" + digest(linkedData) + "'" + REST;
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
