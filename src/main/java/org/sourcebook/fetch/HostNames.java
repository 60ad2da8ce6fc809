package org.sourcebook.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;

/** Finds the addresses of a host: the system's own way, or a test's. */
@FunctionalInterface
public interface HostNames {

    /** Asks the system. */
    HostNames SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses, at least one. */
    List<InetAddress> addresses(String host) throws IOException;
}
