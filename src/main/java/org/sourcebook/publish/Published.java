package org.sourcebook.publish;

/** What a commit did to the output: how many files it wrote, found unchanged and deleted. */
public record Published(int written, int unchanged, int deleted) {

    /** How many files the site has. */
    public int total() {
        return written + unchanged;
    }

    /** Whether the site differs from the one before. */
    public boolean changed() {
        return written + deleted > 0;
    }
}
