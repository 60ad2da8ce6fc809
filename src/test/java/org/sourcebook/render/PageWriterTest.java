package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageWriterTest {

    @Test
    void anyTextWrittenInAnyPiecesIsWhatJavaWouldMakeOfIt() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            PageWriter writer = new PageWriter();
            for (int at = 0; at < text.length(); ) {
                int to = Math.min(text.length(), at + random.nextInt(5));
                write(writer, text.substring(at, to), random.nextInt(3));
                at = to;
            }
            assertThat(writer.bytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aPageMayBeLongerThanTheFirstRoomForIt() {
        String text = "añ€".repeat(20_000);
        PageWriter writer = new PageWriter();
        writer.write(text.toCharArray(), 0, text.length());

        assertThat(writer).hasToString(text);
    }

    private static void write(PageWriter writer, String piece, int way) throws IOException {
        if (way == 0) {
            writer.write(piece);
        } else if (way == 1) {
            writer.write(piece.toCharArray());
        } else {
            for (int i = 0; i < piece.length(); i++) {
                writer.write(piece.charAt(i));
            }
        }
    }

    /** Text with letters of every length in UTF-8, and halves of surrogates without the other. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append('é');
                case 1 -> text.append('€');
                case 2 -> text.appendCodePoint(0x1F600 + random.nextInt(9));
                case 3 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                default -> text.append((char) ('a' + random.nextInt(26)));
            }
        }
        return text.toString();
    }
}
