package org.sourcebook.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.plan.TemplateFiles;

/** Gives Pebble the templates of a site by their names, which are all relative to one folder. */
final class TemplateLoader implements Loader<String> {

    private final TemplateFiles files;
    private final ThreadLocal<Set<String>> asked = ThreadLocal.withInitial(TreeSet::new);

    TemplateLoader(TemplateFiles files) {
        this.files = files;
    }

    /**
     * The names that this thread has asked for since it last forgot them, whether there are such templates or not.
     *
     * <p>Pebble asks for the key of every template it uses, also of one it has compiled before.
     */
    Set<String> asked() {
        return new TreeSet<>(asked.get());
    }

    void forgetAsked() {
        asked.remove();
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
        asked.get().add(name);
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        asked.get().add(name);
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
