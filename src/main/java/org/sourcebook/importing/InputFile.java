package org.sourcebook.importing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** A file to import: where it is, and what messages call it. */
public record InputFile(String shown, Path path) {

    static final Code IMPORT_UNREADABLE = new Code("import-unreadable");

    /** In bytes: some 20,000 references. */
    private static final long LARGEST = 32_000_000;

    private static final String AGAIN = "export it again, as UTF-8";

    /** Its text; empty, and reported, where it is none. */
    Optional<SourceFile> read(Reporter reporter) {
        try {
            long size = Files.size(path);
            if (Files.isDirectory(path)) {
                return refused(reporter, nowhere(), "this is a folder", "name the files in it");
            } else if (size > LARGEST) {
                String message =
                        String.format(Locale.ROOT, "the file has %,d bytes; %,d can be read at once", size, LARGEST);
                return refused(reporter, nowhere(), message, "export it in parts");
            } else if (size == 0) {
                return refused(reporter, nowhere(), "the file is empty", "export it again");
            }
            return text(Files.readAllBytes(path), reporter);
        } catch (IOException e) {
            return refused(
                    reporter,
                    nowhere(),
                    "cannot be read: " + e.getClass().getSimpleName(),
                    "look at its name and its permissions");
        }
    }

    private Optional<SourceFile> text(byte[] bytes, Reporter reporter) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (result.isError() || nul >= 0) {
            int offset = nul >= 0 ? nul : new SourceFile(shown, text).text().length();
            SourceFile file = new SourceFile(shown, nul >= 0 ? text : text + '\ufffd');
            Location place = file.at(Span.at(Math.min(offset, file.text().length())));
            boolean binary = nul >= 0;
            return refused(reporter, place, binary ? "the file is not text" : notUtf8(bytes, in.position()), AGAIN);
        }
        SourceFile file = new SourceFile(shown, text);
        return file.text().isBlank()
                ? refused(reporter, nowhere(), "the file is empty", "export it again")
                : Optional.of(file);
    }

    private static String notUtf8(byte[] bytes, int at) {
        return String.format(
                Locale.ROOT, "the file is not UTF-8: byte %d (0x%02X) begins no character", at + 1, bytes[at] & 0xFF);
    }

    private Location nowhere() {
        return Location.ofPath(shown);
    }

    private static Optional<SourceFile> refused(Reporter reporter, Location place, String message, String hint) {
        reporter.report(Diagnostic.error(IMPORT_UNREADABLE, place, message).withHint(hint));
        return Optional.empty();
    }
}
