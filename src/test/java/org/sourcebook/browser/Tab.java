package org.sourcebook.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A tab: opens pages, asks them questions, and remembers what they said on the console and asked of the network. */
final class Tab implements AutoCloseable {

    private final DevTools devTools;
    private final String target;
    private final String session;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final AtomicInteger loads = new AtomicInteger();
    private final Consumer<DevTools.Event> listener = this::heard;

    Tab(DevTools devTools, String target, String session) {
        this.devTools = devTools;
        this.target = target;
        this.session = session;
        devTools.listen(listener);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    private void heard(DevTools.Event event) {
        if (!event.session().equals(session)) {
            return;
        }
        JsonNode params = event.params();
        switch (event.method()) {
            case "Page.loadEventFired" -> loads.incrementAndGet();
            case "Network.requestWillBeSent" ->
                requests.add(params.path("request").path("url").asString());
            case "Log.entryAdded" -> complain(params.path("entry"));
            case "Runtime.exceptionThrown" ->
                complaints.add(params.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" ->
                complaints.add(params.path("type").asString() + " " + params.path("args"));
            default -> {}
        }
    }

    private void complain(JsonNode entry) {
        complaints.add(entry.path("level").asString() + " " + entry.path("text").asString() + " "
                + entry.path("url").asString());
    }

    JsonNode send(String method, Map<String, ?> params) {
        return devTools.send(session, method, params);
    }

    /** Opens an address, forgets what was heard before, and waits until the page, its styles and its fonts are there. */
    void open(String address) {
        complaints.clear();
        requests.clear();
        int before = loads.get();
        JsonNode answer = send("Page.navigate", Map.of("url", address));
        if (answer.has("errorText")) {
            throw new AssertionError(address + ": " + answer.get("errorText").asString());
        }
        Waiting.until(() -> address + " loads", () -> loads.get() > before);
        evaluate("document.fonts.ready.then(() => true)");
    }

    /** What the page and the browser complained about since it was opened: errors, warnings, refusals, and all it logged. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every address asked for since the page was opened. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The value of an expression in the page; a promise is waited for. */
    JsonNode evaluate(String expression) {
        JsonNode answer = send(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    String text(String expression) {
        return evaluate(expression).asString("");
    }

    boolean holds(String expression) {
        return evaluate(expression).asBoolean(false);
    }

    void size(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** {@code light} or {@code dark}, as the reader's system says. */
    void colours(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Whether the page's own scripts run; ours do in any case. */
    void scripts(boolean run) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    void press(String key) {
        Map<String, Integer> codes = Map.of("Tab", 9, "Enter", 13, "Escape", 27);
        Map<String, Object> down = new java.util.TreeMap<>(
                Map.of("type", "keyDown", "key", key, "code", key, "windowsVirtualKeyCode", codes.get(key)));
        if (key.equals("Enter")) {
            down.put("text", "\r");
        }
        send("Input.dispatchKeyEvent", down);
        down.put("type", "keyUp");
        send("Input.dispatchKeyEvent", down);
    }

    /** A script that runs in every page before the page's own; answers a name to take it back by. */
    String before(String script) {
        return send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .path("identifier")
                .asString();
    }

    void notBefore(String name) {
        send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", name));
    }

    /** Runs a whole script file of a library on the test's class path in the page. */
    void run(String resource) {
        try (var in = Tab.class.getResourceAsStream(resource)) {
            evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8) + ";true");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        devTools.forget(listener);
        devTools.send("", "Target.closeTarget", Map.of("targetId", target));
    }
}
