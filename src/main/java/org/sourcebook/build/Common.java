package org.sourcebook.build;

import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Resources;

/** What all outputs of a build depend on, as one digest: the program, the options, the settings and the model, what blocks and words there are. */
final class Common {

    private Common() {}

    /** The program and what is asked of it. */
    static Digest program(BuildOptions options) {
        return new Digest.Builder()
                .add(Resources.digest())
                .add(options.baseUrl().orElse("-"))
                .add(String.valueOf(options.drafts()))
                .add(String.valueOf(options.strict()))
                .add(String.valueOf(options.adopt()))
                .add(String.valueOf(options.clock()))
                .add(options.withheld().digest())
                .digest();
    }

    static Digest digest(Digest program, Digest rules, TemplateFiles templates) {
        return new Digest.Builder()
                .add(program)
                .add(rules)
                .add(templates.common())
                .digest();
    }
}
