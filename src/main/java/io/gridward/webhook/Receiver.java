package io.gridward.webhook;

import java.net.InetAddress;

/**
 * Where a delivery goes: the name is what the receiver is called and proves by its certificate, the address is the one that was
 * looked at. Nothing looks the name up again.
 *
 * @param path with the query
 */
record Receiver(boolean isSecure, String host, int port, String path, InetAddress address) {}
