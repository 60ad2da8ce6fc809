package org.sourcebook.card;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words on a social card.
 *
 * <pre>{@code new SocialCard("The list of 9,200", "Claim", "One person put the list together",
 *     Optional.of(new SocialCard.Standing("disputed", "disputed")), "XRSone")}</pre>
 *
 * <p>{@code label} says what kind of page it is; {@code speaker} whose statement the title is. Texts are empty where there is nothing to say.
 */
public record SocialCard(String site, String label, String title, Optional<Standing> standing, String speaker) {

    /** The editors' word on a record: as the model writes it, and as readers know it. */
    public record Standing(String value, String words) {}

    /** All of it in a row, for those who do not see the picture. */
    public String words() {
        return Stream.of(title, according(), standing.map(Standing::words).orElse(""), label, site)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /** Who speaks, as the card says it; empty where nobody has to be named. */
    String according() {
        return speaker.isEmpty() ? "" : "according to " + speaker;
    }
}
