package org.sourcebook.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The list of pages for search engines, after the Sitemaps protocol 0.9. */
final class Sitemap {

    static final Route ROUTE = Route.of("sitemap.xml");

    /** The templates of pages that stand at the address of something that is there no more. */
    private static final Set<String> UNLISTED = Set.of(Alias.TEMPLATE, Removals.TEMPLATE);

    private Sitemap() {}

    static PlannedFile of(List<PlannedPage> pages, String baseUrl) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        pages.stream()
                .filter(page -> !page.route().equals(NotFoundPage.ROUTE) && !UNLISTED.contains(page.template()))
                .map(page -> page.route().output())
                .sorted()
                .forEach(path -> xml.append("<url><loc>")
                        .append(HtmlText.escaped(baseUrl + path))
                        .append("</loc></url>\n"));
        byte[] bytes = xml.append("</urlset>\n").toString().getBytes(StandardCharsets.UTF_8);
        return new PlannedFile.Bytes(ROUTE, "the sitemap", bytes);
    }
}
