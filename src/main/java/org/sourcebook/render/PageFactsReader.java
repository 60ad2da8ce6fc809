package org.sourcebook.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the facts off a page's HTML. */
final class PageFactsReader {

    /** The attributes that hold an address, by element. */
    private static final Map<String, List<String>> ADDRESSES = Map.ofEntries(
            Map.entry("a", List.of("href")),
            Map.entry("area", List.of("href")),
            Map.entry("link", List.of("href")),
            Map.entry("img", List.of("src", "srcset")),
            Map.entry("source", List.of("src", "srcset")),
            Map.entry("script", List.of("src")),
            Map.entry("iframe", List.of("src")),
            Map.entry("embed", List.of("src")),
            Map.entry("object", List.of("data")),
            Map.entry("video", List.of("src", "poster")),
            Map.entry("audio", List.of("src")),
            Map.entry("track", List.of("src")),
            Map.entry("input", List.of("src")),
            Map.entry("form", List.of("action")),
            Map.entry("use", List.of("href", "xlink:href")),
            Map.entry("image", List.of("href", "xlink:href")));

    private static final Set<String> HOLDING_ADDRESSES =
            ADDRESSES.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** Links that only name something and fetch nothing. */
    private static final Set<String> NAMING_RELS =
            Set.of("canonical", "alternate", "author", "license", "next", "prev", "help", "search", "me", "edit");

    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> repeatedIds = new ArrayList<>();
    private final Set<PageFacts.Link> links = new LinkedHashSet<>();
    private final Set<String> breaches = new LinkedHashSet<>();
    private final List<Integer> headings = new ArrayList<>();

    private PageFactsReader() {}

    /** {@code html} is in UTF-8. */
    static PageFacts read(byte[] html) {
        PageFactsReader reader = new PageFactsReader();
        new HtmlScanner(html).tags(reader::add);
        return new PageFacts(
                reader.ids,
                List.copyOf(reader.repeatedIds),
                List.copyOf(reader.links),
                List.copyOf(reader.breaches),
                List.copyOf(reader.headings));
    }

    private void add(HtmlScanner.Tag tag) {
        List<HtmlScanner.Attribute> attributes = tag.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            HtmlScanner.Attribute attribute = attributes.get(i);
            // Browsers take the first of two attributes of one name.
            if (tag.place(attribute.name()) == i) {
                add(attribute, tag);
            }
        }
        addBreaches(tag);
        String name = tag.name();
        if (name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6') {
            headings.add(name.charAt(1) - '0');
        }
    }

    private void add(HtmlScanner.Attribute attribute, HtmlScanner.Tag tag) {
        String name = attribute.name();
        if (name.equals("id")) {
            addId(attribute.value());
        } else if (HOLDING_ADDRESSES.contains(name)) {
            addLinks(attribute, tag);
        } else if (name.equals("style") || name.startsWith("on")) {
            breaches.add("the attribute '" + name + "' on <" + tag.name() + ">");
        }
    }

    private void addId(String id) {
        if (!id.isEmpty() && !ids.add(id)) {
            repeatedIds.add(id);
        }
    }

    private void addLinks(HtmlScanner.Attribute attribute, HtmlScanner.Tag tag) {
        if (ADDRESSES.getOrDefault(tag.name(), List.of()).contains(attribute.name())) {
            boolean loads = loads(tag);
            for (String address : addresses(attribute.name(), attribute.value())) {
                links.add(new PageFacts.Link(tag.name(), attribute.name(), address, loads));
            }
        }
    }

    private static List<String> addresses(String attribute, String value) {
        if (!attribute.equals("srcset")) {
            return List.of(value.strip());
        }
        return java.util.stream.Stream.of(value.split(","))
                .map(candidate -> candidate.strip().split("\\s", 2)[0])
                .toList();
    }

    private static boolean loads(HtmlScanner.Tag tag) {
        return switch (tag.name()) {
            case "a", "area", "form" -> false;
            case "link" -> !NAMING_RELS.contains(tag.attribute("rel"));
            default -> true;
        };
    }

    private void addBreaches(HtmlScanner.Tag tag) {
        switch (tag.name()) {
            case "style" -> breaches.add("a <style> element");
            case "base" -> breaches.add("a <base> element");
            case "script" -> {
                if (!tag.has("src") && !tag.attribute("type").endsWith("json")) {
                    breaches.add("a script without src");
                }
            }
            case "img" -> {
                if (!tag.has("alt")) {
                    breaches.add("an <img> without alt");
                }
            }
            default -> {
                // Any other element is welcome; its attributes are looked at one by one.
            }
        }
    }
}
