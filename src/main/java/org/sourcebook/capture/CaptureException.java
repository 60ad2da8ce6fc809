package org.sourcebook.capture;

import java.io.IOException;

/** A source could not be captured; the message says why in words for an editor and needs nothing before it. */
final class CaptureException extends IOException {

    private static final long serialVersionUID = 1L;

    CaptureException(String message) {
        super(message);
    }
}
