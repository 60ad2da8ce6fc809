package org.sourcebook.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Retractions;
import org.sourcebook.archive.TextReference;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.markdown.Body;
import org.sourcebook.model.Names;
import org.sourcebook.model.Targets;

/**
 * A record that has a page, for outputs that tell of records and are no pages themselves.
 *
 * <p>Its words are those that cards use. Immutable and thread-safe.
 */
public record PlannedRecord(Archive archive, Entity entity, Route route) {

    private static final Targets ANY = new Targets(List.of());

    /** The record, which whatever is being made is given. */
    @Override
    public Entity entity() {
        return archive.log().given(entity);
    }

    /** Its title, or its id when it has none. */
    public String title() {
        return Titles.of(entity);
    }

    /** The date it stands at. */
    public Optional<Edtf> date() {
        return Dates.of(entity);
    }

    /** Where its data goes. */
    public Route twin() {
        return EntityRoutes.twin(route);
    }

    /** The editors' word on it: {@code value}, {@code words}, {@code reason}; empty where its kind has none. */
    public Map<String, Object> standing() {
        return Optional.ofNullable(Cards.standing(entity)).orElse(Map.of());
    }

    /** That it rests on a source that was taken back, or was taken back itself, in a few words; empty where there is nothing to tell. */
    public String notice() {
        return Notices.words(entity, archive);
    }

    /** The sources it rests on that were taken back. */
    public List<Retractions.Affected> retracted() {
        return archive.retractions().of(entity);
    }

    /** Whether a date is in doubt, and must not be shown as an exact one. */
    public static boolean isUncertain(Edtf date) {
        return Dates.isUncertain(date);
    }

    /** Whose statement it is, in words; empty where nobody has to be named. */
    public String speaker() {
        return Speakers.of(entity, names(), archive);
    }

    /** References in it by the titles of what they lead to. */
    public Names names() {
        return reference -> archive.resolve(reference, entity)
                .flatMap(target -> archive.find(target.entity(), entity.language()))
                .map(Titles::of)
                .orElseGet(reference::written);
    }

    /** A text in it as words alone: a line for each paragraph, heading, item or row. */
    public List<String> lines(Body body) {
        return PlainText.lines(body, link -> names().of(TextReference.of(link.target(), ANY, link.span())));
    }

    /** A field's name as a label: {@code held_by}, "Held by". */
    public static String label(String field) {
        return Titles.label(field);
    }
}
