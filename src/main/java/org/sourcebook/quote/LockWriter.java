package org.sourcebook.quote;

import java.util.Comparator;
import java.util.List;
import org.sourcebook.yaml.DoubleQuoted;

/** Writes a lock as YAML that {@link LockReader} reads; the same lock always gives the same text. */
public final class LockWriter {

    private static final String HEAD =
            "# Written by `sourcebook archive`: which quotes were looked for in which capture, and with what result.\n";

    private static final Comparator<Lock.Locked> ORDER = Comparator.comparing(
                    (Lock.Locked locked) -> locked.words().exact())
            .thenComparing(locked -> locked.words().prefix())
            .thenComparing(locked -> locked.words().suffix());

    private LockWriter() {}

    public static String text(Lock lock) {
        StringBuilder out = new StringBuilder(HEAD);
        line(out, "", LockReader.CAPTURED, lock.captured());
        line(out, "", LockReader.DIGEST, lock.digest());
        given(out, "", LockReader.REQUESTED, lock.requested());
        given(out, "", LockReader.NOTE, lock.note());
        List<Lock.Locked> quotes =
                lock.quotes().stream().sorted(ORDER).distinct().toList();
        out.append(LockReader.QUOTES).append(quotes.isEmpty() ? ": []\n" : ":\n");
        for (Lock.Locked locked : quotes) {
            out.append("  - ").append(LockReader.STATE).append(": ");
            out.append(locked.state().word()).append('\n');
            line(out, "    ", LockReader.EXACT, locked.words().exact());
            given(out, "    ", LockReader.PREFIX, locked.words().prefix());
            given(out, "    ", LockReader.SUFFIX, locked.words().suffix());
        }
        return out.toString();
    }

    private static void given(StringBuilder out, String indent, String key, String value) {
        if (!value.isEmpty()) {
            line(out, indent, key, value);
        }
    }

    private static void line(StringBuilder out, String indent, String key, String value) {
        out.append(indent)
                .append(key)
                .append(": ")
                .append(DoubleQuoted.of(value))
                .append('\n');
    }
}
