import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The same pages for Hugo: the same texts and front matter, listings of fifty, tags, a feed and a sitemap, in plain layouts. */
record HugoSite(Path archive) {

    private static final String SETTINGS =
            """
            baseURL = 'https://archive.example/'
            title = 'An archive'
            uglyURLs = true
            [taxonomies]
            tag = 'tags'
            [services.rss]
            limit = 20
            [markup.highlight]
            codeFences = false
            """;

    private static final String BASE =
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
            {{ with .Params.summary }}<meta name="description" content="{{ . }}">{{ end }}
            <link rel="canonical" href="{{ .Permalink }}"></head>
            <body><nav><a href="/">Home</a>{{ range site.Sections }} <a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
            <main>{{ block "main" . }}{{ end }}</main></body></html>
            """;

    private static final String LIST =
            """
            {{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 50).Pages }}
            <li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>
            {{ template "_internal/pagination.html" . }}{{ end }}
            """;

    private static final String SINGLE =
            """
            {{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .TableOfContents }}{{ .Content }}
            <ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
            """;

    void write(Path site) throws IOException {
        Corpus.make(site.resolve("hugo.toml"), SETTINGS);
        Corpus.make(site.resolve("config.toml"), SETTINGS);
        Corpus.make(site.resolve("layouts/_default/baseof.html"), BASE);
        Corpus.make(site.resolve("layouts/_default/list.html"), LIST);
        Corpus.make(site.resolve("layouts/_default/single.html"), SINGLE);
        Corpus.make(site.resolve("layouts/index.html"), LIST);
        Path content = archive.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            List<Path> texts = files.filter(each -> each.toString().endsWith(".md")).toList();
            for (Path file : texts) {
                Path copy = site.resolve("content").resolve(content.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
