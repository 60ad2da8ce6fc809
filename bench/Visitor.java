import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A browser as far as a preview can tell: it shows a page and waits for its next version. */
record Visitor(Socket socket) implements AutoCloseable {

    static Visitor at(int port, String page) throws IOException {
        Socket socket = new Socket("localhost", port);
        String request = "GET /__sourcebook/events?page=" + URLEncoder.encode(page, StandardCharsets.UTF_8)
                + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return new Visitor(socket);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
