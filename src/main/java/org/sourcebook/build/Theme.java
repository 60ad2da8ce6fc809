package org.sourcebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.render.Renderer;
import org.sourcebook.timing.Timings;

/** The templates of a site and what renders pages with them, which compiles each once. */
record Theme(TemplateFiles templates, Renderer renderer) {

    /** What there is now. */
    static Theme read(Path site, Timings timings) {
        try {
            TemplateFiles templates = TemplateFiles.read(site.resolve("templates"));
            return new Theme(templates, new Renderer(templates, timings));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates", e);
        }
    }
}
