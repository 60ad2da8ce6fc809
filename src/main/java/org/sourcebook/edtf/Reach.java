package org.sourcebook.edtf;

/** Whether a date in a list or at the end of an interval stands for itself alone: {@code ..1760}, {@code 1760..}. */
public enum Reach {
    ITSELF,
    OR_EARLIER,
    OR_LATER
}
