package org.sourcebook.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Reads a file as text: UTF-8, whole, and not longer than any honest text. */
final class TextFile {

    static final Code NOT_UTF_8 = new Code("not-utf-8");
    static final Code FILE_TOO_LARGE = new Code("file-too-large");
    static final Code UNREADABLE_FILE = new Code("unreadable-file");

    /** In bytes: about a thousand pages of prose. */
    static final long MAX_SIZE = 4_000_000;

    private TextFile() {}

    static Optional<SourceFile> read(FoundFile found, Reporter reporter) {
        if (found.size() > MAX_SIZE) {
            String message =
                    String.format(Locale.ROOT, "the file has %,d bytes; a text may have %,d", found.size(), MAX_SIZE);
            reporter.report(Diagnostic.error(FILE_TOO_LARGE, Location.ofPath(found.path()), message)
                    .withHint("divide it into several records, or offer it as a file in an archive format"));
            return Optional.empty();
        }
        try {
            return decoded(found, Files.readAllBytes(found.file()), reporter);
        } catch (IOException e) {
            reporter.report(unreadable(found.path(), e));
            return Optional.empty();
        }
    }

    static Diagnostic unreadable(String path, IOException cause) {
        return Diagnostic.error(
                        UNREADABLE_FILE,
                        Location.ofPath(path),
                        "cannot be read: " + cause.getClass().getSimpleName())
                .withHint("look at its permissions, and whether another program is writing it");
    }

    private static Optional<SourceFile> decoded(FoundFile found, byte[] bytes, Reporter reporter) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Java puts this character where bytes make no sense; a text that has it may as well be written so.
        return text.indexOf('\uFFFD') < 0
                ? Optional.of(new SourceFile(found.path(), text))
                : decodedStrictly(found, bytes, reporter);
    }

    private static Optional<SourceFile> decodedStrictly(FoundFile found, byte[] bytes, Reporter reporter) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            reporter.report(notUtf8(found, bytes, in.position()));
            return Optional.empty();
        }
        return Optional.of(new SourceFile(found.path(), out.flip().toString()));
    }

    /** The text shown with the error is read with replacement characters; up to the bad byte it is the same. */
    private static Diagnostic notUtf8(FoundFile found, byte[] bytes, int at) {
        String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
        int offset = new SourceFile(found.path(), before).text().length();
        SourceFile file = new SourceFile(found.path(), new String(bytes, StandardCharsets.UTF_8));
        String message = String.format(
                Locale.ROOT, "the file is not UTF-8: byte %d (0x%02X) begins no character", at + 1, bytes[at] & 0xFF);
        return Diagnostic.error(NOT_UTF_8, file.at(new Span(offset, offset + 1)), message)
                .withHint(remedy(bytes));
    }

    private static String remedy(byte[] bytes) {
        boolean utf16 = bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        return utf16 ? "it looks like UTF-16: save it as UTF-8" : "save it as UTF-8 in your editor";
    }
}
