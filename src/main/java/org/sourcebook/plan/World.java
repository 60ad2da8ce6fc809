package org.sourcebook.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sourcebook.archive.Archive;
import org.sourcebook.cite.ReferenceStyle;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.timing.Timings;
import org.sourcebook.view.Drawings;

/**
 * What all pages of a site share. Immutable.
 *
 * <p>{@code baseUrl} ends in a slash and is empty when none is known; {@code cleaner} makes an author's raw HTML safe.
 */
record World(
        Archive archive,
        Removals removals,
        SiteSettings settings,
        RouteTable routes,
        TemplateFiles templates,
        BlockDeclarations blocks,
        ReferenceStyle style,
        Drawings drawings,
        UnaryOperator<String> cleaner,
        Verdicts verdicts,
        String baseUrl,
        String generator,
        Images images,
        SocialCards cards,
        List<PlannedFile.Download> downloads,
        Supplier<List<Correction>> corrections,
        Supplier<Map<String, Object>> coverage,
        Timings timings) {

    /** The same with another archive and other templates; what was worked out from all records stays. */
    World with(Archive otherArchive, TemplateFiles otherTemplates) {
        return new World(
                otherArchive,
                removals,
                settings,
                routes,
                otherTemplates,
                otherTemplates == templates ? blocks : BlockDeclarations.read(otherTemplates, problem -> {}),
                style,
                drawings,
                cleaner,
                verdicts,
                baseUrl,
                generator,
                images,
                cards,
                downloads,
                corrections,
                coverage,
                timings);
    }

    /** The style of references; one that is named may word each by what else is cited. */
    @Override
    public ReferenceStyle style() {
        if (!settings.citationStyle().isEmpty()) {
            archive.log().cited();
            archive.log().file(StaticFiles.path(settings.citationStyle()));
            archive.log().file(settings.citationStyle());
        }
        return style;
    }

    /** The data files that can be taken away, whose sizes are known once all records are written out. */
    @Override
    public List<PlannedFile.Download> downloads() {
        archive.log().everything();
        return downloads;
    }

    @Override
    public Supplier<List<Correction>> corrections() {
        archive.log().everything();
        return corrections;
    }

    @Override
    public Supplier<Map<String, Object>> coverage() {
        archive.log().everything();
        return coverage;
    }

    /** The record, which the page being made is given. */
    Entity given(Entity record) {
        return archive.log().given(record);
    }

    /** The template for pages of a kind: its own, or the one for records in general. */
    String templateOf(String kind) {
        String own = "kinds/" + kind + ".peb";
        return templates.has(own) ? own : "kinds/record.peb";
    }
}
