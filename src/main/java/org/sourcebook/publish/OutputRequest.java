package org.sourcebook.publish;

import java.nio.file.Path;

/**
 * Where a site is to be written, and how freely.
 *
 * <p>{@code site} is the folder that holds {@code content/}: the output must not be it, nor hold it, nor stand among what
 * is read from it. {@code adopt} lets a folder be written into that has files of somebody else, and takes over those
 * that stand where the site has some. {@code clean} writes every file anew, also unchanged ones.
 */
public record OutputRequest(Path folder, Path site, boolean adopt, boolean clean) {

    /** A request that adopts nothing and leaves unchanged files alone. */
    public static OutputRequest of(Path folder, Path site) {
        return new OutputRequest(folder, site, false, false);
    }
}
