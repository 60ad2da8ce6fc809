package org.sourcebook.view;

import org.sourcebook.edtf.Edtf;

/**
 * Something that has a date, as a timeline draws it.
 *
 * <p>{@code when} is the date in words with how it is known; {@code remark} the standing and the speaker where they matter, else
 * empty; {@code sentence} all of it, to be read aloud.
 */
record Happening(String title, String href, Edtf date, String when, String remark, String sentence) {}
