package org.sourcebook.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.Builds;
import org.sourcebook.content.ContentReader;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.quote.Locks;
import org.sourcebook.serve.Preview;
import org.sourcebook.serve.PreviewOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sourcebook serve}: the site in a browser, built again at every save. */
@Command(
        name = "serve",
        versionProvider = Version.class,
        header = "Show the site in a browser, and every change of it.",
        synopsisHeading = "%nUsage: ",
        description = "%nBuilds into the output folder and serves it on this machine alone. Ctrl-C ends it.%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook serve                the site here, at http://localhost:8080/",
            "  sourcebook serve --open         and open the browser",
            "  sourcebook serve --port 0       on any free port, which is printed"
        })
final class ServeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Mixin
    private final WithheldOption withheld = new WithheldOption();

    @Option(names = "--port", paramLabel = "PORT", description = "The port to serve on: 8080 if not given, 0 for any.")
    private int port = PreviewOptions.USUAL_PORT;

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean open;

    @Option(names = "--poll", description = "Look for changes at intervals: for network folders and containers.")
    private boolean poll;

    @Spec
    private CommandSpec spec;

    ServeCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = site.folder(shell);
        BuildOptions options = BuildOptions.of(folder, folder.resolve(BuildCommand.SITE_OUTPUT))
                .withholding(withheld.patterns(shell));
        Optional<Preview> preview = Preview.start(
                options(options),
                new SiteRebuilds(Builds.of(options), new BuildRun(shell)),
                DiagnosticFormat::plain,
                line -> shell.out().print(line + "\n"),
                diagnostic -> shell.err().print(DiagnosticFormat.plain(diagnostic)));
        if (preview.isEmpty()) {
            return Exit.USAGE;
        }
        preview.get().runUntilStopped();
        return Exit.CLEAN;
    }

    private PreviewOptions options(BuildOptions build) {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port " + port + " is not between 0 and " + LAST_PORT);
        }
        List<Path> watched = List.of(
                build.site().resolve("content"),
                build.site().resolve("templates"),
                build.site().resolve(Locks.FOLDER));
        return new PreviewOptions(build.output(), watched, basePath(build.site()), port, poll, open);
    }

    /** The path of the base URL, below which the page for missing addresses expects the site. */
    private static String basePath(Path site) {
        String url = ContentReader.scan(site, diagnostic -> {}).settings().baseUrl();
        String path = url.isEmpty() ? "/" : URI.create(url).getPath();
        return path.endsWith("/") ? path : path + "/";
    }
}
