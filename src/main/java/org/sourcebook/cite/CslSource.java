package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;

/** A cited record on its way through the processor: its id there, and its variants. */
record CslSource(String id, Entity entity, Optional<Edtf> written) {

    /** What an author is called whose name is to be taken out again. */
    static final String NOBODY = "\ue000";

    private static final String CERTAIN = ":certain";
    private static final String WORDED = ":worded";
    private static final String NAMELESS = ":nameless";

    static CslSource of(int number, Entity entity) {
        return new CslSource("s" + number, entity, CslItems.date(entity));
    }

    private CSLItemDataBuilder item(String as) {
        return CslItems.of(as, entity);
    }

    /** The item with its date in numbers. */
    CSLItemData numbered() {
        return written.map(date -> CslItems.dated(item(id), CslItems.date(date)))
                .orElseGet(() -> item(id).build());
    }

    /** Whether its date has more than numbers: a doubt, or a season, which not every style says. */
    boolean hasMore() {
        CSLDate date = numbered().getIssued();
        return date != null && (Boolean.TRUE.equals(date.getCirca()) || date.getSeason() != null);
    }

    /** Its variants: without the doubt, and with the date in words. */
    List<CSLItemData> variants() {
        List<CSLItemData> variants = new ArrayList<>(List.of(numbered()));
        if (hasMore()) {
            CSLDate plain = new CSLDateBuilder()
                    .dateParts(numbered().getIssued().getDateParts())
                    .build();
            variants.add(CslItems.dated(item(id + CERTAIN), plain));
            variants.add(CslItems.dated(item(id + WORDED), worded()));
        }
        return variants;
    }

    private CSLDate worded() {
        return CslItems.literal(written.orElseThrow().words());
    }

    /** Whether the style words the date alike with its doubt and without. */
    boolean losesDoubt(CslEngine engine, boolean inText) {
        if (!hasMore()) {
            return false;
        }
        boolean lostInText =
                inText && engine.citation(id, Pinpoint.WHOLE).equals(engine.citation(id + CERTAIN, Pinpoint.WHOLE));
        return lostInText || engine.reference(id).equals(engine.reference(id + CERTAIN));
    }

    String variant(boolean inWords) {
        return inWords ? id + WORDED : id;
    }

    /** The date the style is given in the end. */
    CSLDate date(boolean inWords) {
        if (inWords) {
            return worded();
        }
        return Optional.ofNullable(numbered().getIssued()).orElseGet(() -> new CSLDateBuilder().build());
    }

    /** The item as it is formatted in the end, and the same without its authors. */
    List<CSLItemData> finished(Optional<CSLDate> date) {
        CSLItemDataBuilder nameless =
                item(id + NAMELESS).author(new CSLNameBuilder().literal(NOBODY).build());
        return date.map(given -> List.of(CslItems.dated(item(id), given), CslItems.dated(nameless, given)))
                .orElseGet(() -> List.of(item(id).build(), nameless.build()));
    }

    String cited(Pinpoint place) {
        return place.suppressAuthor() ? id + NAMELESS : id;
    }
}
