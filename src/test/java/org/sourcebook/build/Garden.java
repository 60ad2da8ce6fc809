package org.sourcebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.sourcebook.plan.TemplateFiles;

/**
 * A site that is edited at random: words, lines, files, names, templates, settings.
 *
 * <p>What breaks the site is taken back at the next edit more often than not, so that most of the time there is something to
 * build.
 */
final class Garden {

    private static final List<String> THEME = List.of(
            "layouts/base.peb", "kinds/event.peb", "kinds/term.peb", "listing.peb", "home.peb", "partials/card.peb");

    private final Path site;
    private final Random random;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<String> words = new ArrayList<>();
    private final Set<Path> touched = new TreeSet<>();
    private final TemplateFiles theme;
    private SortedMap<String, String> sound = new TreeMap<>();
    private int count;

    Garden(Path from, Path site, long seed) throws IOException {
        this.site = site;
        this.random = new Random(seed);
        this.theme = TemplateFiles.read(from.resolve("no-such-folder"));
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                plant(from.relativize(file).toString().replace('\\', '/'), file);
            }
        }
        files.values().forEach(text -> words.addAll(List.of(text.split("[\\s,;]+"))));
    }

    private void plant(String path, Path file) throws IOException {
        Path copy = site.resolve(path);
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        if (path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".peb")) {
            files.put(path, Files.readString(file));
        }
    }

    /** One edit; what it was, to be told when something goes wrong. */
    String edit(boolean broken) {
        if (!broken) {
            sound = new TreeMap<>(files);
        } else if (random.nextInt(4) > 0) {
            return takeBack();
        }
        count++;
        return switch (random.nextInt(18)) {
            case 0 -> remove();
            case 1 -> rename();
            case 2 -> copy();
            case 3 -> template();
            case 4 -> setting();
            case 5 -> picture();
            case 6 -> model();
            case 7, 8 -> link();
            case 9 -> line();
            case 10 -> lock();
            case 11 -> address();
            default -> word();
        };
    }

    private String takeBack() {
        for (String path : List.copyOf(files.keySet())) {
            if (!sound.containsKey(path)) {
                delete(path);
            }
        }
        sound.forEach((path, text) -> {
            if (!text.equals(files.get(path))) {
                write(path, text);
            }
        });
        return "took back what broke it";
    }

    private String remove() {
        String path = record();
        delete(path);
        return "removed " + path;
    }

    private String rename() {
        String path = record();
        String text = files.get(path);
        delete(path);
        String renamed = path.replaceFirst("(\\.[a-z]{2})?\\.(md|yaml)$", "-" + count + "$1.$2");
        write(renamed, text);
        return "renamed " + path + " to " + renamed;
    }

    private String copy() {
        String path = record();
        String copied = path.replaceFirst("(\\.[a-z]{2})?\\.(md|yaml)$", "-copy-" + count + "$1.$2");
        write(copied, files.get(path).replaceFirst("(?m)^aliases:.*\n", ""));
        return "copied " + path + " to " + copied;
    }

    private String template() {
        String name = THEME.get(random.nextInt(THEME.size()));
        String path = "templates/" + name;
        if (files.containsKey(path) && random.nextBoolean()) {
            delete(path);
            return "removed " + path;
        }
        String chosen = "{% include page.draft ? 'partials/extra-a.peb' : 'partials/extra-" + "ab".charAt(count % 2)
                + ".peb' %}";
        write("templates/partials/extra-a.peb", "<!-- a " + count + " -->");
        write("templates/partials/extra-b.peb", "<!-- b " + random.nextInt(3) + " -->");
        String text = theme.find(name).orElseThrow().text();
        write(path, text.replaceFirst("(?m)^<(?!!)", Matcher.quoteReplacement(chosen + "<")));
        return "changed " + path;
    }

    private String setting() {
        String text = files.get("content/site.yaml")
                .replaceAll("(?m)^(tagline|page_size|data|social_cards|citation_style):.*\n", "");
        List<String> lines = List.of(
                "tagline: Edit " + count,
                "page_size: " + (3 + random.nextInt(6)),
                "data: false",
                "social_cards: false");
        String line = lines.get(random.nextInt(lines.size()));
        write("content/site.yaml", text + line + "\n");
        return "set " + line;
    }

    /** A picture of a random size: its header alone is looked at. */
    private String picture() {
        byte[] png = new byte[64];
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(mark, 0, png, 0, mark.length);
        png[19] = (byte) (1 + random.nextInt(100));
        png[23] = (byte) (1 + random.nextInt(100));
        Path file = site.resolve("content/assets/drawn.png");
        touched.add(file);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String path = prose();
        write(path, files.get(path) + "\n\n![A drawing](/assets/drawn.png)\n");
        return "drew a picture for " + path;
    }

    private String model() {
        String path = "content/model/event.yaml";
        String text = files.getOrDefault(path, "extend: event\nfields:\n  weather: {type: text, about: Edit 0}\n");
        write(path, text.replaceAll("about: Edit \\d+", "about: Edit " + count));
        return "changed " + path;
    }

    private String link() {
        String path = prose();
        String there = record();
        String id = there.replaceFirst(".*/", "").replaceFirst("(\\.[a-z]{2})?\\.(md|yaml)$", "");
        String address = there.replaceFirst("content", "").replaceFirst("\\.(md|yaml)$", ".html");
        String written = random.nextBoolean()
                ? "[it](" + address + ")"
                : there.contains("/sources/") ? "as said.[@" + id + "]" : "[[" + id + "]]";
        write(path, files.get(path) + "\n\n## Part " + random.nextInt(4) + "\n\nSee " + written + "\n");
        return "wrote " + written + " into " + path;
    }

    /** What is known of quotes changes, or is lost. */
    private String lock() {
        List<String> locks = files.keySet().stream()
                .filter(path -> path.startsWith("locks/"))
                .toList();
        if (locks.isEmpty()) {
            return word();
        }
        String path = locks.get(random.nextInt(locks.size()));
        String text = files.get(path);
        if (random.nextInt(4) == 0) {
            delete(path);
            return "removed " + path;
        }
        write(
                path,
                text.contains("unverified")
                        ? text.replace("unverified", "verified")
                        : text.replace("verified", "unverified"));
        return "changed " + path;
    }

    /** A link to where a source is, or may be one day. */
    private String address() {
        String path = prose();
        String address =
                random.nextBoolean() ? "https://annals.example/1978/halm" : "https://example.org/" + random.nextInt(3);
        write(path, files.get(path) + "\n\nSee [there](" + address + ").\n");
        String source = "content/sources/caldera-1978.yaml";
        if (files.containsKey(source) && random.nextBoolean()) {
            write(source, files.get(source).replaceAll("(?m)^url:.*", "url: " + address));
        }
        return "wrote " + address + " into " + path;
    }

    private String line() {
        String path = record();
        List<String> lines = new ArrayList<>(files.get(path).lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.remove(at);
        write(path, String.join("\n", lines) + "\n");
        return "took '" + line + "' out of " + path;
    }

    private String word() {
        String path = record();
        String text = files.get(path);
        String[] all = text.split(" ", -1);
        int at = random.nextInt(all.length);
        String word = words.get(random.nextInt(words.size()));
        String was = all[at];
        all[at] = was.contains("\n") ? was : word;
        write(path, String.join(" ", all));
        return "wrote '" + word + "' for '" + was + "' in " + path;
    }

    private String record() {
        List<String> records = files.keySet().stream()
                .filter(path -> path.matches("content/(?!model/)[^/]+/.*\\.(md|yaml)"))
                .toList();
        return records.get(random.nextInt(records.size()));
    }

    private String prose() {
        List<String> records = files.keySet().stream()
                .filter(path -> path.matches("content/(?!model/)[^/]+/.*\\.md"))
                .toList();
        return records.get(random.nextInt(records.size()));
    }

    private void write(String path, String text) {
        files.put(path, text);
        try {
            Path file = site.resolve(path);
            touched.add(file);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String path) {
        files.remove(path);
        touched.add(site.resolve(path));
        try {
            Files.delete(site.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that the edits since the last call changed, made or took away. */
    Set<Path> touched() {
        Set<Path> latest = new TreeSet<>(touched);
        touched.clear();
        return latest;
    }

    Map<String, String> files() {
        return files;
    }
}
