package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.MemoryFile;
import org.sourcebook.cache.RestingFile;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.source.Digest;

/** What happens to a site between two builds without anybody editing it. */
final class Weather {

    /** Longer than the clocks of file systems take to tick. */
    private static final long TICK = 25;

    private final Path site;
    private final Path output;
    private final Random random;
    private Optional<Instant> clock = Optional.empty();

    Weather(Path site, Path output, long seed) {
        this.site = site;
        this.output = output;
        this.random = new Random(seed);
    }

    /** What is given as {@code --clock}. */
    Optional<Instant> clock() {
        return clock;
    }

    /** One thing that happens; what it was. */
    String strike() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return switch (random.nextInt(12)) {
            case 0 -> touch();
            case 1 -> checkOut();
            case 2 -> tamper();
            case 3 -> removeOutput();
            case 4 -> removeFolder();
            case 5 -> stranger();
            case 6 -> loseMemory();
            case 7 -> damageMemory();
            case 8 -> olderGenerator();
            case 9 -> turnClock();
            default -> "nothing";
        };
    }

    private String touch() throws IOException {
        Path file = one(site.resolve("content"));
        Instant time = random.nextBoolean() ? Instant.now() : Instant.ofEpochSecond(4_000_000_000L);
        Files.setLastModifiedTime(file, FileTime.from(time));
        return "touched " + file;
    }

    /** As if the site came from elsewhere: every file is another one, with another date. */
    private String checkOut() throws IOException {
        for (Path folder : List.of(site.resolve("content"), site.resolve("templates"), output)) {
            for (Path file : files(folder)) {
                Path copy = file.resolveSibling(file.getFileName() + ".copy");
                Files.copy(file, copy);
                Files.delete(file);
                Files.move(copy, file);
            }
        }
        return "checked out";
    }

    /** The file is as long and as old as before. */
    private String tamper() throws IOException {
        Path file = one(output);
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0 || file.toString().contains(".sourcebook")) {
            return "nothing";
        }
        FileTime before = Files.getLastModifiedTime(file);
        bytes[random.nextInt(bytes.length)] ^= 1;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, before);
        return "tampered with " + file;
    }

    private String removeOutput() throws IOException {
        Path file = one(output);
        if (!file.toString().contains(".sourcebook")) {
            Files.delete(file);
        }
        return "removed " + file;
    }

    private String removeFolder() throws IOException {
        Path folder = one(output).getParent();
        if (folder.equals(output) || folder.toString().contains(".sourcebook")) {
            return "nothing";
        }
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        return "emptied " + folder;
    }

    private String stranger() throws IOException {
        Files.writeString(output.resolve("foreign-" + random.nextInt(3) + ".txt"), "of somebody else");
        return "put a foreign file there";
    }

    private String loseMemory() throws IOException {
        Path file = one(site.resolve(".sourcebook"));
        Files.delete(file);
        return "lost " + file;
    }

    private String damageMemory() throws IOException {
        Path file = one(site.resolve(".sourcebook"));
        byte[] bytes = Files.readAllBytes(file);
        if (random.nextBoolean()) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            return "cut short " + file;
        }
        bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(Byte.SIZE);
        Files.write(file, bytes);
        return "damaged " + file;
    }

    /** All that is remembered is of another generator, whose outputs would be others. */
    private String olderGenerator() throws IOException {
        Digest older = Digest.of("older");
        MemoryFile memory = MemoryFile.of(site, output);
        Memory kept = memory.read();
        memory.write(new Memory(older, kept.situation(), kept.outputs()));
        RestingFile resting = RestingFile.of(site, output);
        Optional<RestingSite> rest = resting.read();
        if (rest.isPresent()) {
            RestingSite was = rest.get();
            resting.write(new RestingSite(older, was.inputs(), was.notes(), was.outputs(), was.said()));
        }
        return "another generator built it";
    }

    private String turnClock() {
        clock = random.nextBoolean() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(random.nextInt()));
        return "turned the clock to " + clock;
    }

    private Path one(Path folder) throws IOException {
        List<Path> all = files(folder);
        return all.get(random.nextInt(all.size()));
    }

    private static List<Path> files(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
