package org.sourcebook.capture;

import java.util.HashMap;
import java.util.Map;
import org.sourcebook.fetch.FetchException;
import org.sourcebook.fetch.WebAddress;

/** Keeps a run over many sources from asking one host more than once a second. Not thread-safe. */
public final class HostPause {

    private static final long PAUSE = 1_000;

    private final Map<String, Long> last = new HashMap<>();

    /** Waits until the host of an address may be asked again. */
    public void before(String address) {
        String host = host(address);
        long now = System.nanoTime() / 1_000_000;
        long wait = last.containsKey(host) ? last.get(host) + PAUSE - now : 0;
        try {
            if (wait > 0) {
                Thread.sleep(wait);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        last.put(host, System.nanoTime() / 1_000_000);
    }

    private static String host(String address) {
        try {
            return WebAddress.of(address).host();
        } catch (FetchException toldLater) {
            return address;
        }
    }
}
