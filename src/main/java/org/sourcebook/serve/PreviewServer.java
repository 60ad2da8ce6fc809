package org.sourcebook.serve;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;

/**
 * A web server on the loopback addresses of this machine, of both protocols where it has both: browsers take
 * {@code localhost} for the one or the other.
 */
final class PreviewServer implements AutoCloseable {

    private static final int TRIES = 20;
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";
    private static final byte[] LOOPBACK_4 = {127, 0, 0, 1};
    private static final byte[] LOOPBACK_6 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    private final List<HttpServer> servers;
    private final ExecutorService threads;

    private PreviewServer(List<HttpServer> servers, ExecutorService threads) {
        this.servers = servers;
        this.threads = threads;
    }

    /** Starts to answer on a port, or on a free one for 0; throws {@link BindException} when it is taken. */
    static PreviewServer start(int port, HttpHandler handler) throws IOException {
        sendAtOnce();
        List<HttpServer> servers = bound(port);
        ExecutorService threads = Threads.perTask();
        for (HttpServer server : servers) {
            server.setExecutor(threads);
            server.createContext("/", handler);
            server.start();
        }
        return new PreviewServer(servers, threads);
    }

    /**
     * Java 17 sends headers and body apart, and the system holds the second back until the first is confirmed: 45 ms for
     * every file of a page. The server has no setter for that, only this property.
     */
    private static void sendAtOnce() {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private static List<HttpServer> bound(int port) throws IOException {
        for (int tries = 1; ; tries++) {
            List<HttpServer> servers = new ArrayList<>();
            try {
                servers.add(HttpServer.create(at(LOOPBACK_4, port), 0));
                if (hasLoopback6()) {
                    servers.add(HttpServer.create(
                            at(LOOPBACK_6, servers.get(0).getAddress().getPort()), 0));
                }
                return servers;
            } catch (BindException taken) {
                servers.forEach(server -> server.stop(0));
                // A port that is free for one protocol may be taken for the other; for port 0 there are more.
                if (port != 0 || tries == TRIES) {
                    throw taken;
                }
            }
        }
    }

    private static InetSocketAddress at(byte[] address, int port) throws IOException {
        return new InetSocketAddress(InetAddress.getByAddress(address), port);
    }

    private static boolean hasLoopback6() throws IOException {
        return NetworkInterface.getByInetAddress(InetAddress.getByAddress(LOOPBACK_6)) != null;
    }

    int port() {
        return servers.get(0).getAddress().getPort();
    }

    List<InetSocketAddress> addresses() {
        return servers.stream().map(HttpServer::getAddress).toList();
    }

    URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
