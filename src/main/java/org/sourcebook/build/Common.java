package org.sourcebook.build;

import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Resources;

/** What all outputs of a build depend on, as one digest: the program, the options, the settings and the model, what blocks and words there are. */
final class Common {

    private Common() {}

    static Digest digest(BuildOptions options, Digest rules, TemplateFiles templates) {
        Digest.Builder all = new Digest.Builder()
                .add(Resources.digest())
                .add(options.baseUrl().orElse("-"))
                .add(String.valueOf(options.drafts()))
                .add(String.valueOf(options.clock()))
                .add(options.withheld().digest())
                .add(rules);
        return all.add(templates.common()).digest();
    }
}
