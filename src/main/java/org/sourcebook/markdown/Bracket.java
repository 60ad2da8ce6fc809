package org.sourcebook.markdown;

/** An opening bracket met in inline text, which may still become the beginning of a link, an image or a span. */
final class Bracket {

    private final int token;
    private final int start;
    private final boolean image;
    private boolean active = true;
    private boolean holdsBracket;

    /** The bracket whose text is token number {@code token} and begins at offset {@code start}. */
    Bracket(int token, int start, boolean image) {
        this.token = token;
        this.start = start;
        this.image = image;
    }

    int token() {
        return token;
    }

    int start() {
        return start;
    }

    boolean image() {
        return image;
    }

    /** Where what stands inside begins. */
    int content() {
        return start + (image ? 2 : 1);
    }

    boolean active() {
        return active;
    }

    /** "… we also set all [ delimiters before the opening delimiter to inactive." */
    void deactivate() {
        active = false;
    }

    boolean holdsBracket() {
        return holdsBracket;
    }

    void setHoldsBracket() {
        holdsBracket = true;
    }
}
