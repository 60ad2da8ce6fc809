package org.sourcebook.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to an address that was checked before, encrypted and with the host's name proven where the scheme says so. */
final class Connection implements Closeable {

    private final Socket socket;

    private Connection(Socket socket) {
        this.socket = socket;
    }

    static Connection open(WebAddress to, InetAddress server, Deadline deadline, SSLSocketFactory tls)
            throws IOException {
        Socket socket = new Socket(java.net.Proxy.NO_PROXY);
        try {
            socket.connect(new InetSocketAddress(server, to.port()), deadline.patience());
            socket.setSoTimeout(deadline.patience());
            return new Connection(to.isSecure() ? secured(socket, to, tls) : socket);
        } catch (SocketTimeoutException silence) {
            socket.close();
            throw deadline.silent(to.authority());
        } catch (SSLException refused) {
            socket.close();
            throw new FetchException("no trustworthy connection to " + to.authority() + ": " + refused.getMessage());
        } catch (IOException e) {
            socket.close();
            throw e instanceof FetchException
                    ? e
                    : new FetchException("no connection to " + to.authority() + ": " + e.getMessage());
        }
    }

    private static Socket secured(Socket plain, WebAddress to, SSLSocketFactory tls) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, to.host(), to.port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        if (!to.host().startsWith("[")
                && !to.host().matches("[0-9.]+")
                && to.host().indexOf('_') < 0) {
            parameters.setServerNames(List.of(new SNIHostName(to.host())));
        }
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Sends a request and reads all of the reply. */
    Reply ask(byte[] request, Deadline deadline, long limit) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new ReplyReader(new Wire(socket, deadline, limit), limit).read();
        } catch (FetchException told) {
            throw told;
        } catch (IOException broken) {
            throw new FetchException("the connection broke: " + broken.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
