package org.sourcebook.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers each path with exactly the bytes it is told, right or wrong, and keeps what it was asked. */
public final class RawServer implements Closeable {

    /** Writes a reply; it may take its time, stop in the middle or never end. */
    @FunctionalInterface
    public interface Answer {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public RawServer() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
    }

    RawServer(ServerSocket server) {
        this.server = server;
        start(this::accept);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getLocalPort();
    }

    public List<String> requests() {
        return requests;
    }

    public RawServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Answers with these bytes and closes. */
    public RawServer bytes(String path, byte[] reply) {
        return on(path, out -> out.write(reply));
    }

    /** Answers with a head and a body; a {@code Content-Length} is only there if the head has it. */
    public RawServer reply(String path, String head, byte[] body) {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        reply.writeBytes((head.strip().replace("\n", "\r\n") + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        reply.writeBytes(body);
        return bytes(path, reply.toByteArray());
    }

    public RawServer page(String path, String contentType, byte[] body) {
        return reply(path, "HTTP/1.1 200 OK\nContent-Type: " + contentType + "\nContent-Length: " + body.length, body);
    }

    public RawServer redirect(String path, int status, String to) {
        return reply(path, "HTTP/1.1 " + status + " There\nLocation: " + to + "\nContent-Length: 0", new byte[0]);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String request = head(socket.getInputStream());
            requests.add(request);
            String[] words = request.split(" ", 3);
            Answer answer = answers.get(words.length > 1 ? words[1] : "");
            if (answer == null) {
                socket.getOutputStream()
                        .write("HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno".getBytes(StandardCharsets.US_ASCII));
            } else {
                answer.to(socket.getOutputStream());
            }
            socket.getOutputStream().flush();
        } catch (IOException | InterruptedException clientGone) {
            // A client that has had enough hangs up; that is what some of these tests are about.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0; c = in.read()) {
            head.append((char) c);
            boolean tls = head.charAt(0) == 0x16;
            if (tls) {
                return "TLS / hello";
            } else if (head.toString().endsWith("\r\n\r\n")) {
                break;
            }
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
