package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;

/**
 * A picture of the site with what stands for it: {@code {src: map.png, alt: A map, credit: …, rights: …}}.
 *
 * <p>{@code alt} must be written; {@code alt: ""} says that the picture adds nothing to the text.
 */
public final class ImageType implements FieldType {

    private static final Set<String> EXTENSIONS = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    private final MediaFields media = MediaFields.of("image", details(), EXTENSIONS);

    private static Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("alt", "What the picture shows, for those who do not see it.");
        details.put("credit", "Who made it.");
        details.put("rights", "On what terms it may be shown.");
        return details;
    }

    @Override
    public String word() {
        return "image";
    }

    @Override
    public String described() {
        return "an image: a mapping with src and alt";
    }

    @Override
    public String example() {
        return "{src: map.png, alt: \"What it shows\"}";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        if (!(node instanceof YamlMap map)) {
            decoding.wrongType(node, this);
            return Optional.empty();
        }
        if (map.get("alt").filter(alt -> !Decoding.isNothing(alt)).isEmpty()) {
            String hint = "say what the picture shows, or alt: \"\" if it adds nothing to the text";
            decoding.error(FieldSet.MISSING_FIELD, map.span(), "missing field 'alt' in image", hint);
        }
        return media.decode(map, decoding);
    }

    @Override
    public int compare(Value left, Value right) {
        return ((Value.Media) left).path().compareTo(((Value.Media) right).path());
    }

    @Override
    public String words(Value value, Names names) {
        return ((Value.Media) value).detail("alt");
    }

    @Override
    public Object export(Value value) {
        return media.export(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        Map<String, Object> schema = media.fields().jsonSchema();
        schema.put("required", List.of(MediaFields.SRC, "alt"));
        return schema;
    }
}
