package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Path;

/** The manifest or the journal is not as we write it. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedException(Path file, String what) {
        super(file.getFileName() + ": " + what);
    }
}
