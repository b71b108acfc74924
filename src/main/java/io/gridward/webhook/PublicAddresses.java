package io.gridward.webhook;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are somebody else's server on the internet. What is reserved, private or ours (RFC 6890 and the registries it
 * names) is not: nobody may make us speak to the machines around us.
 */
final class PublicAddresses {

    private static final int IPV4_BYTES = 4;

    private static final List<Block> NOT_PUBLIC_IPV4 = List.of(
            Block.ipv4("0.0.0.0", 8),
            Block.ipv4("10.0.0.0", 8),
            Block.ipv4("100.64.0.0", 10),
            Block.ipv4("127.0.0.0", 8),
            Block.ipv4("169.254.0.0", 16),
            Block.ipv4("172.16.0.0", 12),
            Block.ipv4("192.0.0.0", 24),
            Block.ipv4("192.0.2.0", 24),
            Block.ipv4("192.88.99.0", 24),
            Block.ipv4("192.168.0.0", 16),
            Block.ipv4("198.18.0.0", 15),
            Block.ipv4("198.51.100.0", 24),
            Block.ipv4("203.0.113.0", 24),
            // Multicast, reserved, and the address of everybody.
            Block.ipv4("224.0.0.0", 3));

    /** Of IPv6 one block is public, and in it those are not that lead to other addresses or nowhere. */
    private static final Block PUBLIC_IPV6 = new Block(bits("20", 16), 3, 128);

    private static final List<Block> NOT_PUBLIC_IPV6 = List.of(
            new Block(bits("2001", 16), 23, 128),
            new Block(bits("20010db8", 16), 32, 128),
            new Block(bits("2002", 16), 16, 128),
            new Block(bits("3fff", 16), 20, 128));

    private PublicAddresses() {}

    static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        var number = new BigInteger(1, bytes);
        return bytes.length == IPV4_BYTES
                ? NOT_PUBLIC_IPV4.stream().noneMatch(block -> block.contains(number))
                : PUBLIC_IPV6.contains(number) && NOT_PUBLIC_IPV6.stream().noneMatch(block -> block.contains(number));
    }

    /** The leading digits of an IPv6 address as a whole one. */
    private static BigInteger bits(String hex, int bytes) {
        return new BigInteger(hex + "0".repeat(2 * bytes - hex.length()), 16);
    }

    private record Block(BigInteger first, int prefix, int width) {

        static Block ipv4(String address, int prefix) {
            var number = BigInteger.ZERO;
            for (String part : address.split("\\.")) {
                number = number.shiftLeft(8).add(new BigInteger(part));
            }
            return new Block(number, prefix, 32);
        }

        boolean contains(BigInteger address) {
            return address.shiftRight(width - prefix).equals(first.shiftRight(width - prefix));
        }
    }
}
