package org.sourcebook.build;

/** Runs the stages in order: read, decode, link, check, plan, render, audit, publish. */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;

    public Build(BuildOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Builds the site and, unless something is wrong, publishes it into the output folder. */
    public BuildReport publish() {
        throw new UnsupportedOperationException("build of " + options.site() + progress);
    }

    /** Does all a build does except writing: the same diagnostics, an untouched output. */
    public BuildReport check() {
        throw new UnsupportedOperationException("check of " + options.site() + progress);
    }
}
