package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Reads RIS as programs write it: repeated tags, values that go on in the next line, records that do not end.
 *
 * <p>What stands between records is passed over where it is blank, and refused where it is not.
 */
final class RisReader implements EntryReader {

    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {0,2}- ?(.*)");
    private static final String FIRST = "TY";
    private static final String LAST = "ER";
    private static final String REMEDY =
            "a record begins with a line 'TY  - JOUR' or the like; export the references again";

    /** A tag with its value, which may have come from several lines. */
    record Tagged(String tag, StringBuilder value) {}

    /** A record under way. */
    private static final class Open {
        private final List<Tagged> tags = new ArrayList<>();
        private final int start;
        private final int end;

        private Open(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    @Override
    public List<Entry> read(SourceFile file, Reporter reporter) {
        List<Entry> entries = new ArrayList<>();
        Open open = null;
        int start = 0;
        for (String line : file.text().split("\n", -1)) {
            Matcher tag = TAG.matcher(line);
            boolean tagged = tag.matches();
            if (tagged && tag.group(1).equals(FIRST)) {
                finish(file, open, entries);
                open = new Open(start, start + line.length());
                open.tags.add(new Tagged(FIRST, new StringBuilder(tag.group(2))));
            } else if (tagged && tag.group(1).equals(LAST)) {
                finish(file, open, entries);
                open = null;
            } else if (open == null && !line.isBlank()) {
                reporter.report(Syntax.error(file, start, "this line stands in no record of RIS", REMEDY));
                return List.of();
            } else if (tagged) {
                open.tags.add(new Tagged(tag.group(1), new StringBuilder(tag.group(2))));
            } else if (!line.isBlank()) {
                continued(open.tags.get(open.tags.size() - 1), line);
            }
            start += line.length() + 1;
        }
        finish(file, open, entries);
        return entries;
    }

    private static void continued(Tagged tagged, String line) {
        tagged.value().append(RisFields.isNote(tagged.tag()) ? "\n" : " ").append(line.strip());
    }

    private static void finish(SourceFile file, Open open, List<Entry> entries) {
        if (open != null) {
            EntryBuilder entry = new EntryBuilder(file.at(new Span(open.start, open.end)));
            new RisFields(entry, open.tags.get(0).value().toString().strip())
                    .add(open.tags.subList(1, open.tags.size()));
            entries.add(entry.entry());
        }
    }
}
