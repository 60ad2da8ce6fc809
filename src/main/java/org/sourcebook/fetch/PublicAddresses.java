package org.sourcebook.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from all others: this machine, its network, networks for special use, groups.
 *
 * <p>After the IANA registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890 and its successors). An IPv6 address that holds an
 * IPv4 address is judged by that one too.
 */
public final class PublicAddresses {

    /** A block of addresses: its first bytes, of which {@code bits} count. */
    private record Block(int bits, int... bytes) {

        boolean holds(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> SPECIAL_4 = List.of(
            new Block(8, 0), // "this network"
            new Block(8, 10), // private use
            new Block(10, 100, 64), // shared by carriers
            new Block(8, 127), // loopback
            new Block(16, 169, 254), // link-local, where clouds keep their secrets
            new Block(12, 172, 16), // private use
            new Block(24, 192, 0, 0), // protocol assignments
            new Block(24, 192, 0, 2), // documentation
            new Block(24, 192, 88, 99), // 6to4 relays, no longer in use
            new Block(16, 192, 168), // private use
            new Block(15, 198, 18), // benchmarks
            new Block(24, 198, 51, 100), // documentation
            new Block(24, 203, 0, 113), // documentation
            new Block(3, 224)); // groups, reserved, broadcast

    /** "Only 2000::/3 is currently allocated as global unicast"; these are for special use within it. */
    private static final Block GLOBAL_6 = new Block(3, 0x20);

    private static final List<Block> SPECIAL_6 = List.of(
            new Block(23, 0x20, 0x01, 0x00), // protocol assignments, Teredo among them
            new Block(32, 0x20, 0x01, 0x0d, 0xb8), // documentation
            new Block(20, 0x3f, 0xff, 0x00)); // documentation

    private static final Block SIX_TO_FOUR = new Block(16, 0x20, 0x02);
    private static final Block TRANSLATED = new Block(96, 0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0);

    private PublicAddresses() {}

    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        return SPECIAL_4.stream().noneMatch(block -> block.holds(bytes));
    }

    private static boolean isPublic6(byte[] bytes) {
        if (TRANSLATED.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        } else if (SIX_TO_FOUR.holds(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
        }
        return GLOBAL_6.holds(bytes) && SPECIAL_6.stream().noneMatch(block -> block.holds(bytes));
    }
}
