package org.sourcebook.capture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.FieldsRegion;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.GroupEdit;

/** The file of a record as it is on the disk now, with its own line ends and byte-order mark. */
final class RecordFile {

    private final Path file;
    private final String path;
    private final String raw;

    private RecordFile(Path file, String path, String raw) {
        this.file = file;
        this.path = path;
        this.raw = raw;
    }

    /** The file at a path below a site; a link is followed, so that what it leads to is what is changed. */
    static RecordFile read(Path site, String path) throws IOException {
        Path file = site.resolve(path).toRealPath();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new RecordFile(file, path, text);
        } catch (CharacterCodingException notUtf8) {
            throw new CaptureException(path + " is not UTF-8");
        }
    }

    Path file() {
        return file;
    }

    /** The bytes of the file with a group of fields set, all else unchanged. */
    byte[] with(String key, Map<String, String> values) throws CaptureException {
        SourceFile normal = new SourceFile(path, raw);
        Optional<Span> region = FieldsRegion.of(normal);
        Optional<List<GroupEdit.Change>> changes =
                region.flatMap(fields -> new GroupEdit(normal, fields).set(key, values));
        List<GroupEdit.Change> edits = changes.orElseThrow(() -> new CaptureException(path
                + " is written in a way that cannot be changed safely; give it a line '" + key + ":' and try again"));
        return GroupEdit.applied(raw, inRaw(edits)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same changes counted in the text as it is on the disk. */
    private List<GroupEdit.Change> inRaw(List<GroupEdit.Change> changes) {
        String end = raw.contains("\r\n") ? "\r\n" : "\n";
        List<GroupEdit.Change> moved = new ArrayList<>();
        for (GroupEdit.Change change : changes) {
            Span where = new Span(
                    offset(change.where().start()), offset(change.where().end()));
            moved.add(new GroupEdit.Change(where, change.text().replace("\n", end)));
        }
        return moved;
    }

    /** Where a character of the normal text stands: it has no mark at its start, and one character for each line end. */
    private int offset(int normal) {
        int at = raw.startsWith("\ufeff") ? 1 : 0;
        for (int i = 0; i < normal; i++) {
            at += raw.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
