package org.sourcebook.edtf;

/** A date in the Extended Date/Time Format (Library of Congress 2019, ISO 8601-2), levels 0 to 2. */
public interface Edtf {

    /** The notation as it was written. */
    String text();

    /** The date in English, with every doubt said: {@code about March 2015}. */
    String words();
}
