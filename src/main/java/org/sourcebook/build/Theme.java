package org.sourcebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.render.Renderer;

/** The templates of a site and what renders pages with them, which compiles each once. */
record Theme(TemplateFiles templates, Renderer renderer) {

    /** What there is now. */
    static Theme read(Path site) {
        try {
            TemplateFiles templates = TemplateFiles.read(site.resolve("templates"));
            return new Theme(templates, new Renderer(templates));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates", e);
        }
    }
}
