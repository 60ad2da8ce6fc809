import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two programs wrote the same pages: the same files, and on those looked at the same words in the same order. */
record Pages(Path ours, Path theirs) {

    private static final int SAMPLES = 300;
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What is told of them; what differs is a failure, since nothing that was measured then would be worth telling. */
    String told() throws IOException {
        Set<String> one = names(ours);
        Set<String> other = names(theirs);
        if (!one.equals(other)) {
            Set<String> only = new TreeSet<>(one);
            only.removeAll(other);
            other.removeAll(one);
            throw new IllegalStateException("not the same pages: only Sourcebook has " + first(only) + ", only Hugo has " + first(other));
        }
        List<String> all = List.copyOf(one);
        int step = Math.max(1, all.size() / SAMPLES);
        int looked = 0;
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i);
            if (i % step == 0 || isList(name)) {
                same(name);
                looked++;
            }
        }
        return "The same pages: both wrote these " + all.size() + "; on the " + looked
                + " looked at (all lists among them) the titles and all words are the same, in the same order.";
    }

    private static boolean isList(String name) {
        return name.endsWith("index.html") || name.contains("tags/") || name.contains("page-");
    }

    private void same(String name) throws IOException {
        List<String> one = words(Files.readString(ours.resolve(name)));
        List<String> other = words(Files.readString(theirs.resolve(theirName(name))));
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (i >= one.size() || i >= other.size() || !one.get(i).equals(other.get(i))) {
                throw new IllegalStateException(name + " differs at the word " + i + ": Sourcebook has " + around(one, i) + ", Hugo has " + around(other, i));
            }
        }
    }

    private static List<String> around(List<String> words, int at) {
        return words.subList(Math.min(words.size(), Math.max(0, at - 3)), Math.min(words.size(), at + 4));
    }

    /** The words of the title and of the text that is shown. */
    private static List<String> words(String html) {
        List<String> words = new ArrayList<>();
        for (Pattern part : List.of(TITLE, BODY)) {
            Matcher found = part.matcher(html);
            if (!found.find()) {
                throw new IllegalStateException("no " + part + " in " + html);
            }
            String text = TAG.matcher(found.group(1)).replaceAll(" ").replaceAll("&[a-z#0-9]+;", " ");
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    /** The names of all pages as Sourcebook gives them; the redirections that Hugo writes to the first page of some lists are none. */
    private static Set<String> names(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html") && !name.endsWith("/page/1.html"))
                    .map(name -> name.replaceFirst("(tags/.*)/page/([0-9]+)[.]html", "$1-page-$2.html"))
                    .map(name -> name.replaceFirst("/page/([0-9]+)[.]html", "/page-$1.html"))
                    .map(name -> isFolder(site, name) ? name.replace(".html", "/index.html") : name)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isFolder(Path site, String name) {
        return name.indexOf('/') < 0 && Files.isDirectory(site.resolve(name.replace(".html", "")));
    }

    /** Hugo has a list beside the folder of what it lists, and its further pages in a folder {@code page}. */
    private static String theirName(String name) {
        return name.replaceFirst("[/-]page-([0-9]+)[.]html", "/page/$1.html").replaceFirst("(?<=.)/index[.]html", ".html");
    }

    private static String first(Set<String> names) {
        return names.size() + " (" + String.join(", ", names.stream().limit(5).toList()) + ")";
    }
}
