package org.sourcebook.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A headless Chromium window. */
final class Browser implements AutoCloseable {

    private static final int BLOCKED = 2;

    private final Driver driver;
    private final String session;

    private Browser(Driver driver, String session) {
        this.driver = driver;
        this.session = session;
    }

    static Browser open(Driver driver, boolean scripts) throws IOException, InterruptedException {
        Map<String, Object> options = Map.of(
                "args",
                List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
                "prefs",
                scripts ? Map.of() : Map.of("profile.managed_default_content_settings.javascript", BLOCKED));
        Map<String, Object> capabilities = Map.of(
                "browserName", "chrome", "goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL"));
        JsonNode value = driver.call("POST", "session", Map.of("capabilities", Map.of("alwaysMatch", capabilities)));
        return new Browser(driver, "session/" + value.path("sessionId").asString());
    }

    Browser go(String url) throws IOException, InterruptedException {
        driver.call("POST", session + "/url", Map.of("url", url));
        return this;
    }

    Browser go(Path file) throws IOException, InterruptedException {
        return go(file.toUri().toString());
    }

    Browser size(int width, int height) throws IOException, InterruptedException {
        driver.call("POST", session + "/window/rect", Map.of("width", width, "height", height));
        return this;
    }

    /** What the body of a function returns. */
    JsonNode value(String body) throws IOException, InterruptedException {
        return driver.call("POST", session + "/execute/sync", Map.of("script", body, "args", List.of()));
    }

    /** What a script hands to its last argument, a function, when it is done. */
    JsonNode awaited(String body) throws IOException, InterruptedException {
        return driver.call("POST", session + "/execute/async", Map.of("script", body, "args", List.of()));
    }

    /** Clicks the first element a selector finds. */
    Browser click(String selector) throws IOException, InterruptedException {
        JsonNode found = driver.call("POST", session + "/element", Map.of("using", "css selector", "value", selector));
        String element = found.properties().iterator().next().getValue().asString();
        driver.call("POST", session + "/element/" + element + "/click", Map.of());
        return this;
    }

    String title() throws IOException, InterruptedException {
        return driver.call("GET", session + "/title", Map.of()).asString();
    }

    String url() throws IOException, InterruptedException {
        return driver.call("GET", session + "/url", Map.of()).asString();
    }

    /** The visible text of the page, also where its scripts are off. */
    String visible() throws IOException, InterruptedException {
        JsonNode found = driver.call("POST", session + "/element", Map.of("using", "css selector", "value", "body"));
        String element = found.properties().iterator().next().getValue().asString();
        return driver.call("GET", session + "/element/" + element + "/text", Map.of())
                .asString();
    }

    /** What the console has said since it was last asked: breaches of the policy, missing files, failing scripts. */
    List<String> complaints() throws IOException, InterruptedException {
        List<String> complaints = new ArrayList<>();
        driver.call("POST", session + "/se/log", Map.of("type", "browser")).forEach(entry -> {
            if (entry.path("level").asString().matches("SEVERE|WARNING")) {
                complaints.add(entry.path("message").asString());
            }
        });
        return complaints;
    }

    @Override
    public void close() throws IOException {
        try {
            driver.call("DELETE", session, Map.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
