package org.sourcebook.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import org.sourcebook.plan.TemplateFiles;

/** Gives Pebble the templates of a site by their names, which are all relative to one folder. */
final class TemplateLoader implements Loader<String> {

    private final TemplateFiles files;

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        return files.find(name)
                .map(file -> new StringReader(file.text()))
                .orElseThrow(() -> new LoaderException(null, "there is no template '" + name + "'"));
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return files.has(name);
    }

    @Override
    public void setCharset(String charset) {
        // Texts are decoded before they get here.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are whole.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are whole.
    }
}
