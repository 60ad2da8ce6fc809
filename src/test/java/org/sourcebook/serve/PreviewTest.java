package org.sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.source.Location;

@Timeout(60)
class PreviewTest {

    @TempDir
    Path root;

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<String> notes = new CopyOnWriteArrayList<>();
    private final AtomicInteger builds = new AtomicInteger();
    private Path page;
    private Path output;
    private Preview preview;

    @BeforeEach
    void site() throws IOException {
        page = Files.createDirectories(root.resolve("content")).resolve("page.md");
        Files.writeString(page, "first");
        output = Files.createDirectories(root.resolve("out"));
    }

    @AfterEach
    void close() {
        if (preview != null) {
            preview.close();
        }
    }

    private void start(Supplier<Outcome> build) {
        start(overtaken -> Optional.of(build.get()));
    }

    private void start(Rebuilds build) {
        PreviewOptions options =
                PreviewOptions.of(output, List.of(root.resolve("content"))).onPort(0);
        preview = Preview.start(options, build, Diagnostic::message, notes::add, diagnostics)
                .orElseThrow();
    }

    /** Copies the page, or fails when it says so. */
    private Outcome build() {
        builds.incrementAndGet();
        try {
            String text = Files.readString(page);
            if (text.contains("error")) {
                return Outcome.failed(Diagnostic.error(new Code("bad"), Location.ofPath("content/page.md"), text));
            }
            if (text.contains("bug")) {
                throw new IllegalStateException("a bug");
            }
            Path html = output.resolve("index.html");
            boolean changed = !Files.exists(html) || !Files.readString(html).equals(text);
            Files.writeString(html, text);
            return new Outcome(true, changed ? Set.of("index.html") : Set.of(), false, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private RawHttp http() {
        return new RawHttp("127.0.0.1", preview.address().getPort());
    }

    private void awaitOnScreen(String text) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        String body = http().get("/").body();
        while (!body.contains(text) && System.nanoTime() < until) {
            Thread.sleep(10);
            body = http().get("/").body();
        }
        assertThat(body).contains(text);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < until) {
            Thread.sleep(5);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void saveIsOnTheScreenByItself() throws Exception {
        start(() -> build());
        awaitOnScreen("first");
        Files.writeString(page, "second");
        awaitOnScreen("second");
        assertThat(notes.get(0)).matches("serving http://localhost:\\d+/");
    }

    @Test
    void errorIsOnTheScreenAndGoesWithTheNextGoodSave() throws Exception {
        start(() -> build());
        awaitOnScreen("first");
        Files.writeString(page, "an error in <it>");
        awaitOnScreen("an error in &lt;it&gt;");
        assertThat(http().get("/any/where.html").status()).isEqualTo(500);
        Files.writeString(page, "mended");
        awaitOnScreen("mended");
        assertThat(http().get("/").status()).isEqualTo(200);
    }

    @Test
    void firstBuildMayFailToo() throws Exception {
        Files.writeString(page, "error from the start");
        start(() -> build());
        awaitOnScreen("error from the start");
        Files.writeString(page, "mended");
        awaitOnScreen("mended");
    }

    @Test
    void bugDoesNotEndThePreview() throws Exception {
        Files.writeString(page, "bug");
        start(() -> build());
        awaitOnScreen("the build broke off");
        assertThat(notes).anyMatch(note -> note.contains("IllegalStateException: a bug"));
        Files.writeString(page, "mended");
        awaitOnScreen("mended");
    }

    @Test
    void browserIsToldOfEveryChangeAndOfNothingElse() throws Exception {
        start(() -> build());
        awaitOnScreen("first");
        try (Socket socket = new Socket("127.0.0.1", preview.address().getPort())) {
            socket.setSoTimeout(20_000);
            String request = "GET /__sourcebook/events HTTP/1.1\r\nHost: localhost:" + socket.getPort() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String first = nextVersion(lines);
            int before = builds.get();
            Files.writeString(page, "first");
            await(() -> builds.get() > before);
            Files.writeString(page, "second");
            String second = nextVersion(lines);
            assertThat(second).isNotEqualTo(first);
            assertThat(http().get("/").body()).contains("second").contains("?v=" + second);
            Files.writeString(page, "error");
            assertThat(nextVersion(lines)).isNotIn(first, second);
            assertThat(http().get("/").body()).contains("error");
        }
    }

    private static String nextVersion(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith("data: ")) {
            line = lines.readLine();
        }
        return line.substring("data: ".length());
    }

    @Test
    void changeDuringABuildLeadsToAnotherAndBuildsNeverOverlap() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        start(() -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Outcome outcome = build();
            started.countDown();
            awaitQuietly(goOn);
            running.decrementAndGet();
            return outcome;
        });
        started.await();
        Files.writeString(page, "saved while building");
        goOn.countDown();
        awaitOnScreen("saved while building");
        assertThat(most.get()).isEqualTo(1);
    }

    /** A site of a page that is quickly made and a whole that takes as long as the test wants. */
    private final class Slow implements Rebuilds {

        private final List<String> done = new CopyOnWriteArrayList<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile boolean waits;

        @Override
        public Optional<Outcome> whole(BooleanSupplier overtaken) {
            while (waits) {
                begun.countDown();
                if (overtaken.getAsBoolean()) {
                    done.add("given up");
                    return Optional.empty();
                }
                Thread.onSpinWait();
            }
            done.add("whole");
            return Optional.of(build());
        }

        @Override
        public Optional<Outcome> first(Set<Path> latest, Set<String> shown) {
            done.add("first " + shown);
            return Optional.of(build());
        }
    }

    @Test
    void pageIsOnTheScreenBeforeTheWholeIsBuiltAndAnotherSaveComesFirstAgain() throws Exception {
        Slow site = new Slow();
        start(site);
        awaitOnScreen("first");
        await(() -> site.done.contains("whole"));
        site.waits = true;
        Files.writeString(page, "second");
        awaitOnScreen("second");
        site.begun.await();
        Files.writeString(page, "third");
        awaitOnScreen("third");
        site.waits = false;
        await(() -> site.done.lastIndexOf("whole") > site.done.indexOf("given up"));
        assertThat(site.done)
                .containsSubsequence("whole", "first [index.html]", "given up", "first [index.html]", "whole");
    }

    @Test
    void mistakeInThePageIsShownBeforeTheWholeIsBuilt() throws Exception {
        Slow site = new Slow();
        start(site);
        awaitOnScreen("first");
        site.waits = true;
        Files.writeString(page, "an error");
        awaitOnScreen("an error");
        assertThat(http().get("/").status()).isEqualTo(500);
        site.waits = false;
        Files.writeString(page, "mended");
        awaitOnScreen("mended");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void busyPortIsADiagnosticThatNamesIt() {
        start(() -> build());
        int port = preview.address().getPort();
        PreviewOptions same =
                PreviewOptions.of(output, List.of(root.resolve("content"))).onPort(port);
        assertThat(Preview.start(same, overtaken -> Optional.of(build()), Diagnostic::message, notes::add, diagnostics))
                .isEmpty();
        Diagnostic busy = diagnostics.sorted().get(0);
        assertThat(busy.code().id()).isEqualTo("port-busy");
        assertThat(busy.message()).contains("port " + port);
        assertThat(busy.hint()).contains("--port " + (port + 1));
    }

    @Test
    void closedPreviewAnswersNoMoreAndItsPortIsFree() throws Exception {
        start(() -> build());
        awaitOnScreen("first");
        int port = preview.address().getPort();
        preview.close();
        PreviewOptions same =
                PreviewOptions.of(output, List.of(root.resolve("content"))).onPort(port);
        preview = Preview.start(same, overtaken -> Optional.of(build()), Diagnostic::message, notes::add, diagnostics)
                .orElseThrow();
        awaitOnScreen("first");
        assertThat(diagnostics.isEmpty()).isTrue();
    }
}
