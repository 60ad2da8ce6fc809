package org.sourcebook.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A connection to Chromium's DevTools protocol: commands with their answers, and events as they come.
 *
 * <p>Listeners are called on the connection's thread and must not wait for an answer.
 */
final class DevTools implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger lastId = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    /** Something that happened in a session (a tab). */
    record Event(String session, String method, JsonNode params) {}

    DevTools(URI address) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(address, new Reader())
                .join();
    }

    void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<Event> listener) {
        listeners.remove(listener);
    }

    /** Sends a command, to a session or with an empty name to the browser, and waits for its result. */
    JsonNode send(String session, String method, Map<String, ?> params) {
        int id = lastId.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> message = new java.util.TreeMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        return await(answer, method);
    }

    private static JsonNode await(CompletableFuture<JsonNode> answer, String method) {
        try {
            JsonNode message = answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message.has("error")) {
                throw new IllegalStateException(method + ": " + message.get("error"));
            }
            return message.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no answer to " + method, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private void received(String text) {
        JsonNode message = JSON.readTree(text);
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer =
                    waiting.remove(message.get("id").intValue());
            if (answer != null) {
                answer.complete(message);
            }
        } else {
            Event event = new Event(
                    message.path("sessionId").asString(""),
                    message.get("method").asString(),
                    message.path("params"));
            listeners.forEach(listener -> listener.accept(event));
        }
    }

    private void lost(Throwable reason) {
        waiting.values().forEach(answer -> answer.completeExceptionally(reason));
    }

    /** Puts the parts of a message together. */
    private final class Reader implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                String message = parts.toString();
                parts.setLength(0);
                received(message);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            lost(new IllegalStateException("Chromium closed the connection: " + status + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            lost(error);
        }
    }
}
