package org.sourcebook.content;

import java.util.List;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Names;
import org.sourcebook.model.Value;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/** Something that was published and went, as {@code content/removed.yaml} tells it. */
public record Removal(Value.Group group, GroupType type, SourceFile file) {

    private static final String WITHHELD = "withheld";

    /** An address it had, below the site's root, and where that is said. */
    public record Address(String address, Location where) {}

    /** The addresses it had; a page without its {@code .html} is a folder's {@code index.html}. */
    public List<Address> was() {
        return items("was").stream()
                .filter(Value.Text.class::isInstance)
                .map(item -> new Address(SiteAddress.of(((Value.Text) item).text()), file.at(item.span())))
                .filter(address -> !address.address().isEmpty())
                .toList();
    }

    public String title() {
        return text("title");
    }

    public String text() {
        return text("text");
    }

    /** Why it went, as the word of the enumeration. */
    public String reason() {
        return text("reason");
    }

    /** Why it went, in words. */
    public String reasonWords() {
        return group.get("reason")
                .flatMap(value -> type.field("reason").map(field -> field.type().words(value, Names.IDS)))
                .orElse("");
    }

    /** Whether nothing may be told of what stood there. */
    public boolean isWithheld() {
        return reason().equals(WITHHELD);
    }

    public Optional<Edtf> date() {
        return group.get("date").filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date());
    }

    /** What to read instead. */
    public List<Value.Reference> see() {
        return items("see").stream()
                .filter(Value.Reference.class::isInstance)
                .map(Value.Reference.class::cast)
                .toList();
    }

    private List<Value> items(String field) {
        return group.get(field).orElse(null) instanceof Value.Items items ? items.items() : List.of();
    }

    private String text(String field) {
        return group.get(field).orElse(null) instanceof Value.Text text ? text.text() : "";
    }
}
