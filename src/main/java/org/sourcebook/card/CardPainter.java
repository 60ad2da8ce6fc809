package org.sourcebook.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Draws social cards: the same words, the same bytes. Thread-safe.
 *
 * <p>A contested statement never stands alone: where the standing or the speaker of a title cannot be written with the letters there are, or the title
 * itself cannot, the card shows the site's title only.
 */
public final class CardPainter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    private static final int SITE = 96;
    private static final int RULE = 124;
    private static final int LABEL = 184;
    private static final int TOP = 196;
    private static final int FOOT = HEIGHT - 72;
    private static final int LEADING = 42;
    private static final int GAP = 18;
    private static final int SIGN = 30;
    private static final int MOST_SPEAKER_LINES = 2;

    /** What is drawn to learn how often what bytes occur: letters of all sorts, all inks. */
    private static final SocialCard SAMPLE = new SocialCard(
            "A sample of many letters",
            "Record · 14 March 2015",
            "Who put the quick brown lists together, by the 27 jovial readers of XVII papers",
            Optional.of(new SocialCard.Standing("disputed", "disputed")),
            "somebody who knows");

    private final Face small;
    private final Face strong;
    private final List<TitleSize> titles;
    private final Stamp[] signs = new Stamp[Shape.values().length];
    private final Code code;

    /** A size titles are set in: the distance of its lines, and how many are allowed. */
    private record TitleSize(Face face, int leading, int most) {}

    private CardPainter(TrueType serif, TrueType sans) {
        small = new Face(sans, 32);
        strong = new Face(sans, 38);
        titles = List.of(
                new TitleSize(new Face(serif, 104), 116, 2),
                new TitleSize(new Face(serif, 80), 92, 3),
                new TitleSize(new Face(serif, 66), 78, 4),
                new TitleSize(new Face(serif, 54), 64, 5));
        for (Shape shape : Shape.values()) {
            signs[shape.ordinal()] = new Stamp(Raster.mask(shape.outline(), (double) SIGN / Shape.SQUARE));
        }
        Canvas sample = paint(SAMPLE);
        code = Code.of(Matches.of(sample.rows(), sample.rowLength()));
    }

    /** A painter with the fonts that are brought along. */
    public static CardPainter load() {
        return new CardPainter(font("desk-serif.ttf"), font("desk-sans.ttf"));
    }

    private static TrueType font(String name) {
        try (InputStream in = CardPainter.class.getResourceAsStream("/card/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not there");
            }
            return new TrueType(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }

    /** The card as a PNG. */
    public byte[] png(SocialCard card) {
        SocialCard shown = readable(card).orElseGet(() -> siteOnly(card));
        return Png.of(paint(shown), Ink.palette(shape(shown).colour()), code);
    }

    Canvas paint(SocialCard card) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        head(card, canvas);
        body(card, canvas);
        return canvas;
    }

    private SocialCard siteOnly(SocialCard card) {
        String site = Letters.of(card.site(), largest()).orElse("");
        return new SocialCard("", "", site, Optional.empty(), "");
    }

    private static Shape shape(SocialCard card) {
        return Shape.of(card.standing().map(SocialCard.Standing::value).orElse(""));
    }

    private Face largest() {
        return titles.get(0).face();
    }

    /** The card in letters that can be drawn; empty where too little of it would be left. */
    private Optional<SocialCard> readable(SocialCard card) {
        Optional<String> title = Letters.of(card.title(), largest());
        Optional<String> speaker = Letters.of(card.speaker(), small);
        Optional<String> standing =
                Letters.of(card.standing().map(SocialCard.Standing::words).orElse(""), strong);
        if (title.isEmpty() || speaker.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SocialCard(
                Letters.of(card.site(), small).orElse(""),
                Letters.of(card.label(), small).orElse(""),
                title.get(),
                card.standing().map(given -> new SocialCard.Standing(given.value(), standing.get())),
                speaker.get()));
    }

    private void head(SocialCard card, Canvas canvas) {
        if (!card.site().isEmpty()) {
            line(card.site(), SITE, canvas);
            canvas.fill(MARGIN, RULE, MEASURE, 2, Ink.SOFT);
        }
        line(card.label(), LABEL, canvas);
    }

    private void line(String text, int baseline, Canvas canvas) {
        for (String line : Lines.of(text, small, MEASURE, 1).lines()) {
            small.draw(line, MARGIN, baseline, Ink.SOFT, canvas);
        }
    }

    private void body(SocialCard card, Canvas canvas) {
        int bottom = FOOT;
        if (card.standing().isPresent()) {
            bottom -= LEADING + GAP;
            standing(card, canvas);
        }
        List<String> speaker =
                Lines.of(card.according(), small, MEASURE, MOST_SPEAKER_LINES).lines();
        int baseline = GAP + title(card.title(), bottom - GAP - LEADING * speaker.size(), canvas);
        for (String line : speaker) {
            baseline += LEADING;
            small.draw(line, MARGIN, baseline, Ink.TEXT, canvas);
        }
    }

    /** The sign and the words at the foot. */
    private void standing(SocialCard card, Canvas canvas) {
        canvas.print(signs[shape(card).ordinal()], MARGIN, FOOT + 2, Ink.ACCENT);
        String words = card.standing().map(SocialCard.Standing::words).orElse("");
        for (String line : Lines.of(words, strong, MEASURE - SIGN - GAP, 1).lines()) {
            strong.draw(line, MARGIN + SIGN + GAP, FOOT, Ink.ACCENT, canvas);
        }
    }

    /** Sets the title as large as it fits; the baseline it ends on. */
    private int title(String title, int bottom, Canvas canvas) {
        TitleSize last = titles.get(titles.size() - 1);
        for (TitleSize each : titles) {
            int room = Math.min(each.most(), (bottom - TOP) / each.leading());
            Lines lines = Lines.balanced(title, each.face(), MEASURE, room);
            if (lines.whole() || each == last) {
                return draw(lines, each, canvas);
            }
        }
        throw new IllegalStateException("there is no size to set a title in");
    }

    private static int draw(Lines lines, TitleSize size, Canvas canvas) {
        int baseline = TOP;
        for (String line : lines.lines()) {
            baseline += size.leading();
            size.face().draw(line, MARGIN, baseline, Ink.TEXT, canvas);
        }
        return baseline;
    }
}
