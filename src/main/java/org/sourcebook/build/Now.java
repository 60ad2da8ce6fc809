package org.sourcebook.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.archive.Answers;
import org.sourcebook.cache.Situation;
import org.sourcebook.cache.Stamp;
import org.sourcebook.content.Asset;
import org.sourcebook.content.Content;
import org.sourcebook.content.EntityId;
import org.sourcebook.plan.Plan;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.quote.Locks;
import org.sourcebook.source.Digest;

/** What a site answers in this build to the questions that outputs ask. */
final class Now implements Situation.Source {

    private final Answers answers;
    private final Set<String> outputs;
    private final TemplateFiles templates;
    private final Map<String, Digest> files = new HashMap<>();

    Now(Answers answers, Plan plan, TemplateFiles templates, Content content, Locks locks, long now) {
        this.answers = answers;
        this.outputs = new TreeSet<>(plan.routes().paths());
        this.templates = templates;
        locks.all().forEach(lock -> files.put(lock.file().path(), lock.file().digest()));
        // Looked at before anything is made of them: what changes later is then seen by the next build.
        content.assets().forEach(asset -> files.put(asset.path(), stamp(asset, now)));
    }

    @Override
    public Digest everything() {
        return answers.everything();
    }

    @Override
    public Digest cited() {
        return answers.cited();
    }

    @Override
    public Map<EntityId, Digest> records() {
        return answers.records();
    }

    @Override
    public Digest name(String id) {
        return answers.name(id);
    }

    /** A record's file is what its record is, a lock file what is in it; any other is known by what the system says of it. */
    @Override
    public Digest file(String path) {
        Digest known = files.get(path);
        return known == null ? answers.file(path) : known;
    }

    /** One that was just changed may change again unnoticed, so that it is another one every time. */
    private static Digest stamp(Asset asset, long now) {
        return Stamp.of(asset.file())
                .map(stamp -> stamp.isSettled(now) ? stamp.toString() : stamp + " " + now)
                .map(Digest::of)
                .orElse(Digest.NONE);
    }

    @Override
    public Set<String> outputs() {
        return outputs;
    }

    @Override
    public Digest template(String name) {
        return templates.find(name).map(file -> file.digest()).orElse(Digest.NONE);
    }
}
