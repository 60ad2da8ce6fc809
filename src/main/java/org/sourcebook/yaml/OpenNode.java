package org.sourcebook.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Span;

/** A list or mapping that is being read: what it holds so far, and the key whose value comes next. */
final class OpenNode {

    private final boolean list;
    private final boolean flow;
    private final int start;
    private final Span begin;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Map<String, Span> keys = new HashMap<>();
    private Span last;
    private String key = "";
    private Span keySpan = Span.START;
    private boolean wanted;

    /** A node that begins at {@code start}, in the file at {@code begin}; one in brackets ({@code flow}) says itself where it ends. */
    OpenNode(boolean list, boolean flow, int start, Span begin) {
        this.list = list;
        this.flow = flow;
        this.start = start;
        this.begin = begin;
        this.last = begin;
    }

    /** The offset of its bracket, first dash or first key in the YAML text. */
    int start() {
        return start;
    }

    boolean isFlow() {
        return flow;
    }

    /** The next key; its value is dropped unless {@code kept}. */
    void key(String name, Span span, boolean kept) {
        key = name;
        keySpan = span;
        last = span;
        wanted = kept;
        keys.putIfAbsent(name, span);
    }

    /** Where a key stood before. */
    Optional<Span> earlier(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    void add(YamlNode node) {
        last = node.span();
        if (list) {
            items.add(node);
        } else if (wanted) {
            entries.add(new YamlEntry(key, keySpan, node));
        }
    }

    /** The finished node: in brackets it ends where the parser says, otherwise after its last child. */
    YamlNode closed(Span end) {
        Span span = begin.union(flow ? end : last);
        return list ? new YamlList(items, span) : new YamlMap(entries, span);
    }
}
