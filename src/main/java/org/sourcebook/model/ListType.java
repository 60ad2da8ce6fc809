package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Several values of one type, in the author's order; {@code refs} is a list of references. */
public final class ListType implements FieldType {

    static final Code EMPTY_ITEM = new Code("empty-item");

    private final String word;
    private final FieldType of;

    public ListType(String word, FieldType of) {
        this.word = word;
        this.of = of;
    }

    /** The type of its items. */
    public FieldType of() {
        return of;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String described() {
        return "a list";
    }

    @Override
    public String example() {
        return "[" + of.example() + "]";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        if (node instanceof YamlList list) {
            return Optional.of(new Value.Items(items(list, decoding), list.span()));
        }
        notAList(node, decoding);
        return Optional.empty();
    }

    private List<Value> items(YamlList list, Decoding decoding) {
        List<Value> items = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (Decoding.isNothing(item)) {
                String hint = "write " + of.described() + " after the dash or take it away";
                decoding.error(EMPTY_ITEM, item.span(), "an item of the list is empty", hint);
            } else {
                of.decode(item, decoding).ifPresent(items::add);
            }
        }
        return items;
    }

    private void notAList(YamlNode node, Decoding decoding) {
        String message = "expected a list, found " + node.described();
        if (node instanceof YamlScalar scalar) {
            String written = decoding.file().text(scalar.span());
            boolean oneLine = !written.contains("\n");
            String list = "[" + written + "]";
            if (oneLine) {
                decoding.error(Decoding.WRONG_TYPE, node.span(), message, "put it in brackets: " + list, list);
                return;
            }
        }
        decoding.error(Decoding.WRONG_TYPE, node.span(), message, "begin each item on a line of its own with \"- \"");
    }

    @Override
    public int compare(Value left, Value right) {
        List<Value> one = ((Value.Items) left).items();
        List<Value> other = ((Value.Items) right).items();
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byItem = of.compare(one.get(i), other.get(i));
            if (byItem != 0) {
                return byItem;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public String words(Value value, Names names) {
        String separator = of instanceof GroupType ? "; " : ", ";
        return ((Value.Items) value)
                .items().stream().map(item -> of.words(item, names)).collect(Collectors.joining(separator));
    }

    @Override
    public Object export(Value value) {
        return ((Value.Items) value).items().stream().map(of::export).toList();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of("type", "array", "items", of.jsonSchema());
    }
}
