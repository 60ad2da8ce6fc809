package org.sourcebook.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.BuildReport;
import org.sourcebook.build.Progress;

/** An archive built into a folder, and all its HTML pages by their paths in it. */
record BuiltSite(String name, Path folder, List<String> pages) {

    static final String NOT_FOUND = "404.html";

    private static final Pattern BODY_CLASS = Pattern.compile("<body class=\"([^\"]*)\"");
    private static final Pattern REFRESH = Pattern.compile("<meta http-equiv=\"refresh\"");

    /** Builds a site; anything that is wrong with it is a failure. */
    static BuiltSite of(String name, Path site, Path output, Optional<String> baseUrl) {
        BuildOptions usual = BuildOptions.of(site, output);
        BuildOptions options = new BuildOptions(
                site, output, baseUrl, false, true, Optional.empty(), usual.jobs(), false, false, usual.withheld());
        BuildReport report = new Build(options, Progress.NONE).publish();
        if (!report.published() || !report.diagnostics().isEmpty()) {
            throw new AssertionError(name + ": " + report.diagnostics());
        }
        return new BuiltSite(name, output, pagesIn(output));
    }

    private static List<String> pagesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && !path.startsWith(".sourcebook/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String page) {
        return folder.resolve(page);
    }

    String html(String page) {
        try {
            return Files.readString(file(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address a reader opens without any server. */
    String address(String page) {
        return file(page).toUri().toString();
    }

    /** Pages a reader stays on: not the notes that a page has moved, nor the one for missing addresses, which needs a server. */
    List<String> lasting() {
        return pages.stream()
                .filter(page ->
                        !page.equals(NOT_FOUND) && !REFRESH.matcher(html(page)).find())
                .toList();
    }

    /** The longest pages of every sort, by sort: every kind of record, of list, of language. */
    SortedMap<String, List<String>> sample(int ofEachSort) {
        Comparator<String> longestFirst =
                Comparator.comparing((String page) -> -html(page).length()).thenComparing(page -> page);
        SortedMap<String, List<String>> sample = new TreeMap<>();
        lasting().stream()
                .collect(Collectors.groupingBy(this::sort))
                .forEach((sort, pages) -> sample.put(
                        sort,
                        pages.stream().sorted(longestFirst).limit(ofEachSort).toList()));
        return sample;
    }

    /** The body's class, and for lists the form of their path: {@code fr}, {@code tags/*}, {@code actors/*\/*}. */
    private String sort(String page) {
        Matcher matcher = BODY_CLASS.matcher(html(page));
        String bodyClass = matcher.find() ? matcher.group(1) : "";
        String language = html(page).replaceFirst("(?s).*?<html lang=\"([^\"]*)\".*", "$1");
        boolean record = bodyClass.contains("kind-");
        return language + " " + bodyClass + (record ? "" : " " + form(page));
    }

    private static String form(String page) {
        String[] parts = page.split("/");
        String last = parts[parts.length - 1].replaceFirst("page-\\d+\\.html$", "page-N.html");
        boolean named = parts.length == 1 || last.equals("index.html") || last.endsWith("page-N.html");
        return (parts[0].equals("tags") ? "tags/" : parts.length + "/")
                + (named ? last.replaceFirst(".*-page", "page") : "*");
    }

    @Override
    public String toString() {
        return name;
    }
}
