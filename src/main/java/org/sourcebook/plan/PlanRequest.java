package org.sourcebook.plan;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sourcebook.archive.Archive;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.Asset;
import org.sourcebook.content.Promises;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.timing.Timings;

/**
 * What a plan is made from.
 *
 * <p>{@code promises} are those the plan must keep; {@code baseUrl} is empty when none is known; {@code cleaner} makes an author's raw HTML
 * safe; {@code generator} names the program; {@code verdicts} judge quotations;
 * {@code extras} make further files; {@code citations} is what a citation style wrote in an earlier build; {@code timings} hears what blocks cost.
 */
public record PlanRequest(
        Archive archive,
        Promises promises,
        SiteSettings settings,
        List<Asset> assets,
        TemplateFiles templates,
        String baseUrl,
        String generator,
        UnaryOperator<String> cleaner,
        Verdicts verdicts,
        List<EditionFiles> extras,
        CitationMemory citations,
        Timings timings) {}
