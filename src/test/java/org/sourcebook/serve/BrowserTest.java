package org.sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BrowserTest {

    private static final URI ADDRESS = URI.create("http://localhost:8080/");

    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();

    @Test
    void eachSystemHasItsProgram() {
        assertThat(new Browser("Linux", notes::add).command(ADDRESS)).containsExactly("xdg-open", ADDRESS.toString());
        assertThat(new Browser("Mac OS X", notes::add).command(ADDRESS)).containsExactly("open", ADDRESS.toString());
        assertThat(new Browser("Windows 11", notes::add).command(ADDRESS))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", ADDRESS.toString());
    }

    @Test
    void programThatIsNotThereIsOnlyANote() {
        new Browser("Linux", notes::add).run(List.of("no-such-program-at-all"), ADDRESS);
        assertThat(notes).hasSize(1);
        assertThat(notes.peek()).startsWith("note: no-such-program-at-all").contains("open http://localhost:8080/");
    }

    @Test
    void programThatFailsIsOnlyANote() throws InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        new Browser("Linux", notes::add).run(List.of(java, "-no-such-option"), ADDRESS);
        assertThat(notes.poll(30, TimeUnit.SECONDS)).contains("could not open a browser");
    }
}
