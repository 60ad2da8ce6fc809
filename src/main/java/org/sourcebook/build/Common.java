package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.sourcebook.content.FoundFile;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Resources;

/** What all outputs of a build depend on, as one digest: the program, the options, the settings and the model, what blocks and words there are. */
final class Common {

    private Common() {}

    static Digest digest(BuildOptions options, List<FoundFile> rules, TemplateFiles templates) {
        Digest.Builder all = new Digest.Builder()
                .add(Resources.digest())
                .add(options.baseUrl().orElse("-"))
                .add(String.valueOf(options.drafts()))
                .add(String.valueOf(options.clock()))
                .add(options.withheld().digest());
        for (FoundFile rule : rules) {
            all.add(rule.path()).add(digest(rule));
        }
        return all.add(templates.common()).digest();
    }

    private static Digest digest(FoundFile file) {
        try {
            return Digest.of(Files.readAllBytes(file.file()));
        } catch (IOException e) {
            return Digest.NONE; // that it cannot be read was told when it was tried
        }
    }
}
