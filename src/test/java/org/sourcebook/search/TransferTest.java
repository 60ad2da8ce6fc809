package org.sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/**
 * What a search over an archive of ten thousand records transfers beyond the page: the files that the script really asks for, and
 * the scripts and the style sheet of the page themselves.
 */
final class TransferTest {

    private static final int MOST = 100_000;
    private static final Path ASSETS = Path.of("templates/assets");

    @Test
    void theFirstResultsOfAnyQueryTransferAtMostAHundredKilobytes() {
        LargeArchive archive = new LargeArchive(15);
        Map<String, String> index = archive.index(10_000);
        int page = Stream.of("search-engine.js", "search.js", "search.css")
                .mapToInt(TransferTest::asset)
                .sum();
        List<String> tooLarge = new ArrayList<>();
        for (String query : queries(archive)) {
            int bytes = page + transferred(query, index);
            if (bytes > MOST) {
                tooLarge.add(query + ": " + bytes);
            }
        }
        assertThat(tooLarge).isEmpty();
    }

    private static int transferred(String query, Map<String, String> index) {
        try (Script script = new Script(index)) {
            script.search(query);
            return script.fetched().stream()
                    .mapToInt(name -> compressed(index.get(name)))
                    .sum();
        }
    }

    private static int asset(String name) {
        try {
            return compressed(Files.readString(ASSETS.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> queries(LargeArchive archive) {
        String rare = archive.word(41_234);
        String middle = archive.word(3_000);
        return List.of(
                "s",
                "ba",
                archive.word(0),
                middle,
                rare,
                middle.substring(0, 2) + "x" + middle.substring(2),
                rare.substring(0, 2) + rare.charAt(3) + rare.charAt(2) + rare.substring(4),
                archive.word(0) + " " + archive.word(3) + " " + archive.word(9),
                archive.word(150) + " " + archive.word(900) + " " + archive.word(7_000),
                archive.word(20_000) + " " + archive.word(30_000) + " " + rare.substring(0, 4));
    }

    private static int compressed(String file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(file.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
