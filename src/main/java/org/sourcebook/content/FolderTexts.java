package org.sourcebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;

/** The texts in a folder of a site beside {@code content/}, read by the same rules; hidden files are passed over. */
public final class FolderTexts {

    private FolderTexts() {}

    /** All texts below {@code folder}, by path; none where there is no such folder. What cannot be read is reported. */
    public static List<SourceFile> in(Path site, String folder, Reporter reporter) {
        List<SourceFile> texts = new ArrayList<>();
        try {
            Path real = site.toRealPath();
            if (Files.isDirectory(real.resolve(folder))) {
                for (FoundFile found : FolderWalk.of(real, folder, reporter).files()) {
                    TextFile.read(found, reporter).ifPresent(texts::add);
                }
            }
        } catch (IOException e) {
            reporter.report(TextFile.unreadable(folder, e));
        }
        return texts;
    }
}
