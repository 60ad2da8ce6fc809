package org.sourcebook.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches pages one at a time: follows redirects, checks every address before it connects to it, sends no credentials and keeps no cookies.
 *
 * <pre>{@code
 * Fetched page = new Fetcher(Limits.USUAL, InstantSource.system()).fetch(WebAddress.of("https://example.org/"));
 * }</pre>
 *
 * <p>Proxies of the system are not used: what is connected to would not be what was checked.
 */
public final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Limits limits;
    private final InstantSource clock;
    private final HostNames names;
    private final SSLSocketFactory tls;
    private final String agent;

    public Fetcher(Limits limits, InstantSource clock, String agent) {
        this(limits, clock, agent, HostNames.SYSTEM, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** One with its own way to find hosts and to trust them. */
    public Fetcher(Limits limits, InstantSource clock, String agent, HostNames names, SSLSocketFactory tls) {
        this.limits = limits;
        this.clock = clock;
        this.agent = agent;
        this.names = names;
        this.tls = tls;
    }

    /** The page at an address, or at the end of its redirects; anything but a whole page of status 200 fails. */
    public Fetched fetch(WebAddress from) throws IOException {
        Deadline deadline = new Deadline(limits);
        List<Hop> hops = new ArrayList<>();
        Set<WebAddress> seen = new HashSet<>();
        WebAddress at = from;
        while (true) {
            if (!seen.add(at)) {
                throw new FetchException("the redirects go round in a circle: " + at);
            }
            Hop hop = hop(at, deadline);
            hops.add(hop);
            Optional<WebAddress> next = next(hop);
            if (next.isEmpty()) {
                return new Fetched(hops, document(hop.reply()));
            } else if (hops.size() > limits.redirects()) {
                throw new FetchException("more than " + limits.redirects() + " redirects");
            }
            at = next.get();
        }
    }

    private Hop hop(WebAddress at, Deadline deadline) throws IOException {
        InetAddress server = server(at);
        byte[] request = request(at);
        java.time.Instant asked = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (Connection connection = Connection.open(at, server, deadline, tls)) {
            return new Hop(at, server, asked, request, connection.ask(request, deadline, limits.bytes()));
        }
    }

    /** The address to connect to. Where one of a host's addresses is refused, the host is: which one is used is not for it to choose. */
    private InetAddress server(WebAddress at) throws IOException {
        List<InetAddress> found;
        try {
            found = names.addresses(at.host());
        } catch (UnknownHostException unknown) {
            throw new FetchException("there is no host " + at.host());
        }
        for (InetAddress address : found) {
            if (!limits.privateAllowed() && !PublicAddresses.contains(address)) {
                throw new FetchException(at.host() + " is " + address.getHostAddress()
                        + ", which is not on the public internet; --allow-private lets it");
            }
        }
        return found.get(0);
    }

    private byte[] request(WebAddress at) {
        String request = "GET " + at.target() + " HTTP/1.1\r\n"
                + "Host: " + at.authority() + "\r\n"
                + "User-Agent: " + agent + "\r\n"
                + "Accept: text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5\r\n"
                + "Accept-Encoding: gzip, deflate\r\n"
                + "Connection: close\r\n\r\n";
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<WebAddress> next(Hop hop) throws FetchException {
        int status = hop.reply().status();
        Optional<String> location = hop.reply().headers().first("location");
        if (REDIRECTS.contains(status) && location.isPresent()) {
            return Optional.of(hop.address().resolve(Headers.unicode(location.get())));
        } else if (status != 200) {
            throw new FetchException(hop.address() + " answers " + status + meaning(status));
        }
        return Optional.empty();
    }

    private static String meaning(int status) {
        return switch (status) {
            case 304 -> ", which says 'as before' to somebody who asks for the first time";
            case 401, 403, 407, 451 -> ": it does not let us see the page";
            case 404, 410 -> ": there is no such page";
            case 429 -> ": it has had too many questions";
            default -> status >= 500 ? ": the server is in trouble" : "";
        };
    }

    private byte[] document(Reply reply) throws IOException {
        byte[] document = Unpacking.document(reply.headers(), reply.payload(), limits.bytes());
        if (document.length == 0) {
            throw new FetchException("the reply is empty");
        }
        return document;
    }
}
