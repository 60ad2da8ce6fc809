package org.sourcebook.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;

/**
 * A site on the screen: built, served, and built again at every change.
 *
 * <p>Builds run one after the other on a thread of their own, see {@link Rebuilds}.
 */
public final class Preview implements AutoCloseable {

    static final Code PORT_BUSY = new Code("port-busy");
    static final Code PREVIEW_FAILED = new Code("preview-failed");

    private static final long FAREWELL_MILLIS = 5_000;

    private final PreviewServer server;
    private final Changes changes;
    private final Screen screen;
    private final Consumer<String> notes;
    private final Thread builder;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Preview(PreviewServer server, Changes changes, Screen screen, Rebuilds build, Consumer<String> notes) {
        this.server = server;
        this.changes = changes;
        this.screen = screen;
        this.notes = notes;
        this.builder = Threads.daemon(new Rebuilding(build, changes, screen, notes));
    }

    /**
     * Starts to serve, and to build; empty, and reported, when that cannot be.
     *
     * @param build builds the site, prints what the console is to say, and tells what came of it
     * @param words a diagnostic as the console prints it, without colours
     * @param notes takes lines for the console
     */
    public static Optional<Preview> start(
            PreviewOptions options,
            Rebuilds build,
            Function<Diagnostic, String> words,
            Consumer<String> notes,
            Reporter reporter) {
        Screen screen = new Screen();
        SiteHandler handler = new SiteHandler(options.output(), options.basePath(), screen, new Pages(words));
        try {
            PreviewServer server = PreviewServer.start(options.port(), handler);
            try {
                Watch watch = Watch.over(options.watched(), options.poll(), notes);
                return Optional.of(new Preview(server, Changes.of(watch), screen, build, notes).started(options));
            } catch (IOException | UncheckedIOException failure) {
                server.close();
                throw failure;
            }
        } catch (BindException taken) {
            reporter.report(busy(options.port(), taken));
        } catch (IOException | UncheckedIOException failure) {
            reporter.report(
                    failed("the preview cannot start: " + failure.getMessage(), "mend the cause and try again"));
        }
        return Optional.empty();
    }

    private static Diagnostic busy(int port, BindException taken) {
        String message = "port " + port + " cannot be used: " + taken.getMessage();
        return Diagnostic.error(PORT_BUSY, Location.ofPath("--port"), message)
                .withHint("stop the program that uses it, or choose another: --port " + (port + 1)
                        + "; --port 0 takes any that is free");
    }

    static Diagnostic failed(String message, String hint) {
        return Diagnostic.error(PREVIEW_FAILED, Location.ofPath("preview"), message)
                .withHint(hint);
    }

    private Preview started(PreviewOptions options) {
        builder.start();
        notes.accept("serving " + address());
        if (options.openBrowser()) {
            Browser.ofThisSystem(notes).open(address());
        }
        return this;
    }

    /** Where the site can be seen. */
    public URI address() {
        return server.address();
    }

    /** Waits until the preview is closed, which it is when the program is interrupted. */
    public void runUntilStopped() throws InterruptedException {
        Thread farewell = new Thread(this::close, "preview-farewell");
        Runtime.getRuntime().addShutdownHook(farewell);
        closed.await();
    }

    /** Stops serving and watching, and waits a little for a build that is under way. */
    @Override
    public void close() {
        screen.close();
        changes.close();
        server.close();
        try {
            builder.join(FAREWELL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        closed.countDown();
    }
}
