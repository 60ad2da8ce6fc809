package org.sourcebook.view;

import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.model.EnumType;
import org.sourcebook.model.Field;

/**
 * The editors' word on a record and whose statement it is.
 *
 * <p>{@code value} is the word as it is written, {@code words} as it is shown; both are empty where its kind has none.
 */
record Standing(String value, String words, String speaker) {

    private static final String UNDISPUTED = "undisputed";

    static Standing of(Entity entity, Captions captions) {
        Optional<Field> field = entity.kind().standingField();
        String value = entity.kind().standing(entity.fields()).orElse("");
        String words =
                field.isPresent() && !value.isEmpty() ? ((EnumType) field.get().type()).words(value) : "";
        return new Standing(value, words, captions.speaker(entity));
    }

    /** Whether a reader may take it as settled. */
    boolean isSettled() {
        return value.isEmpty() || value.equals(UNDISPUTED);
    }

    /** What must stand beside it on a drawing: nothing where it is undisputed. */
    String remark() {
        if (isSettled()) {
            return "";
        }
        return speaker.isEmpty() ? words : words + ", according to " + speaker;
    }

    /** All of it in sentences, with a space before them. */
    String sentence() {
        String who = speaker.isEmpty() ? "" : " According to " + Texts.sentence(speaker);
        return words.isEmpty() ? who : " " + Texts.sentence(words) + who;
    }
}
