package org.sourcebook.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Model;
import org.sourcebook.source.Digest;

/**
 * The files of a site, each with what it is; records are not read yet.
 *
 * <pre>{@code
 * SiteFiles files = ContentReader.scan(site, reporter);
 * RecordReader reader = new RecordReader(files.settings());
 * Content content = files.content(files.records().stream().map(reader::read).toList(), false, reporter);
 * }</pre>
 *
 * <p>{@code rules} is the digest of the files that say how all others are to be taken: the settings, the model, what was promised.
 */
public record SiteFiles(
        SiteSettings settings,
        Model model,
        List<RecordFile> records,
        List<Asset> assets,
        List<Exclusion> excluded,
        Promises promises,
        Digest rules,
        int filesFound) {

    private static final Comparator<Entity> ORDER =
            Comparator.comparing(Entity::id).thenComparing(Entity::language).thenComparing(Entity::file);

    public SiteFiles {
        records = List.copyOf(records);
        assets = List.copyOf(assets);
        excluded = List.copyOf(excluded);
    }

    /** The same files with the settings and the kinds of an earlier scan under the same rules, so that equal kinds are one object. */
    public SiteFiles under(SiteFiles earlier) {
        Model kinds = earlier.model();
        return with(
                earlier.settings(),
                kinds,
                records.stream().map(record -> record.of(kinds)).toList());
    }

    /** The same files after some records, by their paths, were edited. */
    public SiteFiles edited(Set<String> paths) {
        return with(
                settings,
                model,
                records.stream()
                        .map(record -> paths.contains(record.found().path()) ? record.now() : record)
                        .toList());
    }

    private SiteFiles with(SiteSettings otherSettings, Model otherModel, List<RecordFile> otherRecords) {
        return new SiteFiles(otherSettings, otherModel, otherRecords, assets, excluded, promises, rules, filesFound);
    }

    /** Whether another scan found the same files under the same rules, whatever is in the records. */
    public boolean isLike(SiteFiles other) {
        return rules.equals(other.rules)
                && filesFound == other.filesFound
                && excluded.equals(other.excluded)
                && assets.equals(other.assets)
                && paths().equals(other.paths());
    }

    private List<String> paths() {
        return records.stream().map(record -> record.found().path()).toList();
    }

    /** The content, once the records are read: drafts are left out unless they are wanted, and what is wrong with them too. */
    public Content content(List<Decoded> decoded, boolean withDrafts, Reporter reporter) {
        List<Entity> entities = new ArrayList<>();
        Set<Exclusion> left = new TreeSet<>(excluded);
        Set<EntityId> drafts = new TreeSet<>();
        for (Decoded each : decoded) {
            if (each.draft() && !withDrafts && !settings.drafts()) {
                drafts.add(each.entity().id());
                left.add(new Exclusion(each.entity().file().path(), "draft"));
            } else {
                each.diagnostics().forEach(reporter::report);
                entities.add(each.entity());
            }
        }
        entities.sort(ORDER);
        return new Content(settings, model, entities, assets, List.copyOf(left), drafts, promises, filesFound);
    }
}
