// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses may be fetched from. Whoever may hand in an address must not reach through this service what only this
 * service can reach, so by default only public addresses are allowed.
 */
@FunctionalInterface
public interface AddressPolicy {
    boolean allows(InetAddress address);

    /**
     * Addresses of the public internet only: what IANA's registries of special-purpose addresses (RFC 6890) do not list as
     * private, local or reserved. Forms that carry an IPv4 address within IPv6 are refused as a whole, but for the
     * IPv4-mapped ones, which Java reads as the IPv4 address that they are.
     */
    static AddressPolicy publicOnly() {
        return address -> {
            boolean four = address.getAddress().length == 4;
            return four
                    ? Block.NOT_PUBLIC_V4.stream().noneMatch(block -> block.holds(address))
                    : Block.GLOBAL_V6.holds(address)
                            && Block.NOT_PUBLIC_V6.stream().noneMatch(block -> block.holds(address));
        };
    }

    /** Addresses that begin with the same bits. */
    record Block(byte[] prefix, int bits) {
        private static final List<Block> NOT_PUBLIC_V4 = blocks(
                "0.0.0.0/8",
                "10.0.0.0/8",
                "100.64.0.0/10",
                "127.0.0.0/8",
                "169.254.0.0/16",
                "172.16.0.0/12",
                "192.0.0.0/24",
                "192.0.2.0/24",
                "192.88.99.0/24",
                "192.168.0.0/16",
                "198.18.0.0/15",
                "198.51.100.0/24",
                "203.0.113.0/24",
                "224.0.0.0/4",
                "240.0.0.0/4");
        private static final Block GLOBAL_V6 = of("2000::/3");
        private static final List<Block> NOT_PUBLIC_V6 = blocks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

        private static List<Block> blocks(String... texts) {
            return Stream.of(texts).map(Block::of).toList();
        }

        private static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                byte[] prefix = InetAddress.getByName(text.substring(0, slash)).getAddress();
                return new Block(prefix, Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("no block of addresses: " + text, e);
            }
        }

        private boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
