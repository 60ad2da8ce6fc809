package org.sourcebook.audit;

import java.util.List;

/** What came of auditing a page: whether it is free of finds, and the anchors on other pages that must be there. */
public record AuditedPage(boolean clean, List<Anchor> wanted) {

    /** An element's id on a page, given by the page's path below the output folder. */
    public record Anchor(String page, String id) {}

    public AuditedPage {
        wanted = List.copyOf(wanted);
    }
}
