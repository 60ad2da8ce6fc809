package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Cards as the JDK's own reader of PNG sees them. */
class CardPainterTest {

    private static final SocialCard CLAIM = claim("One person put the list together", "XRSone");

    private final CardPainter painter = CardPainter.load();

    private static SocialCard claim(String title, String speaker) {
        return new SocialCard(
                "The list of 9,200",
                "Claim · about 14 March 2015",
                title,
                Optional.of(new SocialCard.Standing("disputed", "disputed")),
                speaker);
    }

    private static SocialCard plain(String site, String title) {
        return new SocialCard(site, "", title, Optional.empty(), "");
    }

    private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private BufferedImage picture(SocialCard card) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(painter.png(card)));
    }

    /** The rows, counted from the top, that hold anything but paper. */
    private static IntStream inked(BufferedImage picture) {
        int paper = picture.getRGB(0, 0);
        return IntStream.range(0, picture.getHeight())
                .filter(y -> IntStream.range(0, picture.getWidth()).anyMatch(x -> picture.getRGB(x, y) != paper));
    }

    /** The one promise that all else here serves. It changes when what a card looks like changes, and for no other reason. */
    @Test
    void theSameWordsGiveTheSameBytesOnEveryJava() throws NoSuchAlgorithmException {
        assertThat(hash(painter.png(CLAIM)))
                .isEqualTo("fb7747993663fbfdff00e10d7f4afd3919e331a25a2aedac1306f6019f372504");
        assertThat(hash(CardPainter.load().png(CLAIM))).isEqualTo(hash(painter.png(CLAIM)));
    }

    @Test
    void aCardIsAPictureOfTheSizeItSays() throws IOException {
        BufferedImage picture = picture(CLAIM);

        assertThat(picture.getWidth()).isEqualTo(CardPainter.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(CardPainter.HEIGHT);
        assertThat(picture.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xfbf9f4);
        assertThat(inked(picture).min().orElseThrow()).isBetween(60, 80);
        assertThat(inked(picture).max().orElseThrow()).isBetween(550, 590);
    }

    @Test
    void whatThePictureHoldsIsWhatWasPainted() throws IOException {
        Canvas canvas = painter.paint(CLAIM);
        BufferedImage picture = picture(CLAIM);

        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x++) {
                int index = canvas.rows()[y * canvas.rowLength() + 1 + x / 2] >> (x % 2 == 0 ? 4 : 0) & 0xF;
                assertThat(picture.getRaster().getSample(x, y, 0)).isEqualTo(index);
            }
        }
    }

    @Test
    void theStandingIsShownByShapeAndColour() throws IOException {
        BufferedImage picture = picture(CLAIM);

        assertThat(picture.getRGB(83, 545) & 0xFFFFFF)
                .as("the left corner of ◇")
                .isEqualTo(0x53287a);
        assertThat(picture.getRGB(95, 545) & 0xFFFFFF).as("its middle").isEqualTo(0xfbf9f4);
    }

    @Test
    void aLongTitleIsSetSmallerAndKeepsSpeakerAndStanding() throws IOException {
        String endless = "Lists of November mixed in Kurds, Iranians, Palestinians and Chechens ".repeat(20);
        BufferedImage picture = picture(claim(endless, endless));

        assertThat(inked(picture).max().orElseThrow()).isBetween(550, 590);
        assertThat(picture.getRGB(83, 545) & 0xFFFFFF).isEqualTo(0x53287a);
    }

    @Test
    void aStatementWhoseSpeakerCannotBeWrittenIsNotShown() throws NoSuchAlgorithmException {
        String siteOnly = hash(painter.png(plain("The list of 9,200", "قائمة")));

        assertThat(hash(painter.png(claim("One person put the list together", "أنونيموس"))))
                .isEqualTo(siteOnly);
        assertThat(hash(painter.png(claim("قائمة", "XRSone")))).isEqualTo(siteOnly);
    }

    @Test
    void aSiteWhoseTitleCannotBeWrittenHasAnEmptyCard() throws IOException {
        assertThat(inked(picture(plain("قائمة", "حساب")))).isEmpty();
    }

    @Test
    void cardsAreSmall() {
        assertThat(painter.png(CLAIM)).hasSizeLessThan(15_000);
        assertThat(painter.png(claim("Long words everywhere ".repeat(20), "Somebody else ".repeat(20))))
                .hasSizeLessThan(25_000);
    }

    @Test
    void theWordsSayAllThatThePictureShows() {
        assertThat(CLAIM.words())
                .isEqualTo("One person put the list together – according to XRSone – disputed"
                        + " – Claim · about 14 March 2015 – The list of 9,200");
        assertThat(plain("Site", "Site").words()).isEqualTo("Site");
    }
}
