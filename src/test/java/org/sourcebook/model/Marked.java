package org.sourcebook.model;

/** A text with the place of an expected error between « and ». */
record Marked(String text, String underlined, int start) {

    static Marked of(String marked) {
        int start = marked.indexOf('«');
        int end = marked.indexOf('»');
        return new Marked(
                marked.substring(0, start) + marked.substring(start + 1, end) + marked.substring(end + 1),
                marked.substring(start + 1, end),
                start);
    }
}
