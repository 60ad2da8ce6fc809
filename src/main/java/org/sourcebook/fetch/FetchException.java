package org.sourcebook.fetch;

import java.io.IOException;

/** A page could not be fetched; the message says why in words for an editor and needs nothing before it. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    public FetchException(String message) {
        super(message);
    }
}
