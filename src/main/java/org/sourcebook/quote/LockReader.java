package org.sourcebook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlParser;
import org.sourcebook.yaml.YamlScalar;

/** Reads one lock file. A file that is not as {@link LockWriter} writes it is reported as a whole and counts for nothing. */
final class LockReader {

    static final Code INVALID_LOCK = new Code("invalid-lock");

    static final String CAPTURED = "captured";
    static final String DIGEST = "digest";
    static final String REQUESTED = "requested";
    static final String NOTE = "note";
    static final String QUOTES = "quotes";
    static final String STATE = "state";
    static final String EXACT = "exact";
    static final String PREFIX = "prefix";
    static final String SUFFIX = "suffix";

    private static final Set<String> KEYS = Set.of(CAPTURED, DIGEST, REQUESTED, NOTE, QUOTES);
    private static final Set<String> QUOTE_KEYS = Set.of(STATE, EXACT, PREFIX, SUFFIX);
    private static final Pattern SHA_256 = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final String REMEDY = "take the file away and run: sourcebook archive ";

    private final SourceFile file;
    private final EntityId source;
    private final Reporter reporter;
    private boolean sound = true;

    private LockReader(SourceFile file, EntityId source, Reporter reporter) {
        this.file = file;
        this.source = source;
        this.reporter = reporter;
    }

    /** The lock of a source; nothing, and a report, where the file is not sound. */
    static Optional<Lock> read(SourceFile file, EntityId source, Reporter reporter) {
        return new LockReader(file, source, reporter).read();
    }

    private Optional<Lock> read() {
        Diagnostics syntax = new Diagnostics();
        Optional<YamlMap> map = new YamlParser().parse(file, file.all(), syntax);
        if (map.isEmpty() || syntax.hasErrors()) {
            wrong(
                    syntax.sorted().isEmpty()
                            ? Span.START
                            : syntax.sorted().get(0).where().span(),
                    "it is not YAML");
            return Optional.empty();
        }
        Lock lock = lock(map.get());
        return sound ? Optional.of(lock) : Optional.empty();
    }

    private Lock lock(YamlMap map) {
        known(map, KEYS);
        String captured = text(map, CAPTURED, true);
        String digest = text(map, DIGEST, true);
        if (sound && Edtf.parse(captured).date().isEmpty()) {
            wrong(span(map, CAPTURED), "'" + captured + "' is no moment");
        }
        if (sound && !SHA_256.matcher(digest).matches()) {
            wrong(span(map, DIGEST), "the digest is not 'sha256:' and 64 digits of base 16");
        }
        return new Lock(source, captured, digest, text(map, REQUESTED, false), text(map, NOTE, false), quotes(map));
    }

    private List<Lock.Locked> quotes(YamlMap map) {
        List<Lock.Locked> quotes = new ArrayList<>();
        YamlNode list = map.get(QUOTES).orElse(map);
        if (!(list instanceof YamlList items)) {
            wrong(list.span(), "it needs the list 'quotes'");
            return quotes;
        }
        for (YamlNode item : items.items()) {
            if (item instanceof YamlMap quote) {
                quote(quote).ifPresent(quotes::add);
            } else {
                wrong(item.span(), "a quote is " + EXACT + " and " + STATE + ", not " + item.described());
            }
        }
        return quotes;
    }

    private Optional<Lock.Locked> quote(YamlMap quote) {
        known(quote, QUOTE_KEYS);
        Selector words = new Selector(text(quote, EXACT, true), text(quote, PREFIX, false), text(quote, SUFFIX, false));
        String word = text(quote, STATE, true);
        Optional<QuoteState> state = QuoteState.of(word);
        if (sound && state.isEmpty()) {
            wrong(span(quote, STATE), "'" + word + "' is no state: verified, changed or unverified");
        }
        return state.map(known -> new Lock.Locked(words, known));
    }

    private void known(YamlMap map, Set<String> keys) {
        for (YamlEntry entry : map.entries()) {
            if (!keys.contains(entry.key())) {
                wrong(entry.keySpan(), "it has no place for '" + entry.key() + "'");
            }
        }
    }

    private String text(YamlMap map, String key, boolean required) {
        Optional<YamlNode> value = map.get(key);
        if (value.isPresent() && value.get() instanceof YamlScalar scalar && !scalar.isNothing()) {
            return scalar.text();
        }
        if (required || value.isPresent()) {
            wrong(value.map(YamlNode::span).orElse(Span.at(map.span().start())), "it needs a text for '" + key + "'");
        }
        return "";
    }

    private static Span span(YamlMap map, String key) {
        return map.get(key).map(YamlNode::span).orElse(map.span());
    }

    private void wrong(Span where, String what) {
        if (sound) {
            reporter.report(Diagnostic.error(INVALID_LOCK, file.at(where), "no sound lock file: " + what)
                    .withHint(REMEDY + source.id()));
        }
        sound = false;
    }
}
