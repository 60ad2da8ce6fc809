package org.sourcebook.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A font in the TrueType format: which characters it has, what they look like, how far apart they stand.
 *
 * <p>Reads what the fonts brought along use: {@code cmap} format 4, simple outlines, {@code kern} format 0, no hints. Immutable.
 */
final class TrueType {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_OR_POSITIVE_X = 16;
    private static final int SAME_OR_POSITIVE_Y = 32;

    private final ByteBuffer data;
    private final int glyf;
    private final int loca;
    private final boolean longOffsets;
    private final int metrics;
    private final int lastMetric;
    private final int unitsPerEm;
    private final int[] glyphs = new int[0x10000];
    private final long[] kerning;

    TrueType(byte[] bytes) {
        data = ByteBuffer.wrap(bytes);
        glyf = table("glyf");
        loca = table("loca");
        metrics = table("hmtx");
        int head = table("head");
        unitsPerEm = unsigned(head + 18);
        longOffsets = unsigned(head + 50) == 1;
        lastMetric = unsigned(table("hhea") + 34) - 1;
        readCharacters(table("cmap"));
        kerning = kerning(table("kern"));
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < unsigned(4); i++) {
            if (data.getInt(12 + 16 * i) == wanted) {
                return data.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + tag);
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private void readCharacters(int cmap) {
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(subtable) == 4) {
                readSegments(subtable);
                return;
            }
        }
        throw new IllegalStateException("the font has no cmap of format 4");
    }

    /** Format 4: runs of characters, each with a difference to its glyphs or a list of them. */
    private void readSegments(int subtable) {
        int size = unsigned(subtable + 6);
        for (int at = subtable + 14; at < subtable + 14 + size; at += 2) {
            int last = unsigned(at);
            int first = unsigned(at + size + 2);
            int delta = unsigned(at + 2 * size + 2);
            int range = at + 3 * size + 2;
            for (int code = first; code <= last && code < 0xFFFF; code++) {
                int listed = unsigned(range) == 0 ? code : unsigned(range + unsigned(range) + 2 * (code - first));
                glyphs[code] = listed == 0 ? 0 : listed + delta & 0xFFFF;
            }
        }
    }

    /** Pairs of glyphs, first glyph, second glyph and value in one number each, in order. */
    private long[] kerning(int kern) {
        int pairs = unsigned(kern + 10);
        long[] all = new long[pairs];
        for (int i = 0; i < pairs; i++) {
            int at = kern + 18 + 6 * i;
            all[i] = (long) unsigned(at) << 32 | (long) unsigned(at + 2) << 16 | unsigned(at + 4);
        }
        Arrays.sort(all);
        return all;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphCount() {
        return unsigned(table("maxp") + 4);
    }

    /** The glyph of a character; 0 where the font has none. */
    int glyph(int codePoint) {
        return codePoint < glyphs.length ? glyphs[codePoint] : 0;
    }

    int advance(int glyph) {
        return unsigned(metrics + 4 * Math.min(glyph, lastMetric));
    }

    /** By how much two glyphs stand closer (negative) or wider than their widths say. */
    int kerning(int first, int second) {
        long pair = (long) first << 32 | (long) second << 16;
        int at = Arrays.binarySearch(kerning, pair);
        int found = at < 0 ? -at - 1 : at;
        return found < kerning.length && kerning[found] >>> 16 == pair >>> 16 ? (short) kerning[found] : 0;
    }

    /** The outline of a glyph, in units of the font, y upwards. */
    Outline outline(int glyph) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return Outline.EMPTY;
        }
        int at = glyf + start;
        int contours = data.getShort(at);
        if (contours < 0) {
            throw new IllegalStateException("glyph " + glyph + " is made of others");
        }
        return outline(at + 10, contours);
    }

    private int offset(int glyph) {
        return longOffsets ? data.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private Outline outline(int at, int contours) {
        int points = contours == 0 ? 0 : unsigned(at + 2 * contours - 2) + 1;
        int instructions = unsigned(at + 2 * contours);
        int[] flags = new int[points];
        int next = flags(at + 2 * contours + 2 + instructions, flags);
        double[] x = new double[points];
        double[] y = new double[points];
        next = coordinates(next, flags, SHORT_X, SAME_OR_POSITIVE_X, x);
        coordinates(next, flags, SHORT_Y, SAME_OR_POSITIVE_Y, y);
        List<Outline.Contour> all = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < contours; i++) {
            int to = unsigned(at + 2 * i) + 1;
            all.add(contour(flags, x, y, from, to));
            from = to;
        }
        return new Outline(all);
    }

    private int flags(int start, int[] flags) {
        int at = start;
        for (int i = 0; i < flags.length; i++) {
            int flag = data.get(at++) & 0xFF;
            int more = (flag & REPEAT) == 0 ? 0 : data.get(at++) & 0xFF;
            Arrays.fill(flags, i, i + more + 1, flag);
            i += more;
        }
        return at;
    }

    private int coordinates(int start, int[] flags, int isShort, int sameOrPositive, double[] values) {
        int at = start;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean set = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int step = data.get(at++) & 0xFF;
                value += set ? step : -step;
            } else if (!set) {
                value += data.getShort(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    private static Outline.Contour contour(int[] flags, double[] x, double[] y, int from, int to) {
        boolean[] on = new boolean[to - from];
        for (int i = from; i < to; i++) {
            on[i - from] = (flags[i] & ON_CURVE) != 0;
        }
        return new Outline.Contour(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), on);
    }
}
