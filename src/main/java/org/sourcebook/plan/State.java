package org.sourcebook.plan;

import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Trait;

/** How far a matter is settled, as the home page divides the archive; each state has a list of its own. */
enum State {
    KNOWN("what-is-known", "What is known", "Records whose standing is undisputed."),
    DISPUTED("what-is-disputed", "What is disputed", "Records on which sources contradict each other."),
    UNKNOWN("what-nobody-knows", "What nobody knows", "Questions nobody has answered, and where one looked.");

    private final String file;
    private final String title;
    private final String about;

    State(String file, String title, String about) {
        this.file = file;
        this.title = title;
        this.about = about;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    /** The records in this state, in order of time. */
    List<Entity> of(List<Entity> records) {
        return RecordOrder.inTime(among(records));
    }

    /** The records in this state, as they come. */
    List<Entity> among(List<Entity> records) {
        return records.stream().filter(this::holds).toList();
    }

    private boolean holds(Entity entity) {
        return switch (this) {
            case KNOWN -> Titles.text(entity, "standing").equals("undisputed");
            case DISPUTED -> Titles.text(entity, "standing").equals("disputed");
            case UNKNOWN -> entity.kind().has(Trait.OPEN);
        };
    }

    /** A page of its list, counted from 1. */
    Route route(String language, int number) {
        return new Route(language, file + (number == 1 ? ".html" : "-page-" + number + ".html"));
    }
}
