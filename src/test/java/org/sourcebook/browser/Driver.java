package org.sourcebook.browser;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A chromedriver that runs for a test class, spoken to in the WebDriver protocol. */
final class Driver implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();

    private Driver(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port + "/");
    }

    /** Starts one, or skips the tests that want it where there is none. */
    static Driver start() throws IOException, InterruptedException {
        Optional<Path> program = onPath("chromedriver");
        boolean required = "required".equals(System.getenv("SOURCEBOOK_BROWSER_TESTS"));
        Assumptions.assumeTrue(program.isPresent() || required, "there is no chromedriver");
        int port = freePort();
        Process process = new ProcessBuilder(program.orElseThrow().toString(), "--port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Driver driver = new Driver(process, port);
        driver.awaitReady();
        return driver;
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            try {
                if (call("GET", "status", Map.of()).path("ready").asBoolean()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("chromedriver does not answer");
    }

    /** One command of the protocol; its value. */
    JsonNode call(String method, String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
                : HttpRequest.BodyPublishers.noBody();
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        JsonNode value = JSON.readTree(answer).path("value");
        if (value.isObject() && value.has("error")) {
            throw new IllegalStateException(
                    method + " " + path + ": " + value.path("message").asString());
        }
        return value;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
