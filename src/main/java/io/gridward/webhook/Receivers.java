package io.gridward.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.gridward.shared.problem.Problem;

/** Finds the receiver an address names, and refuses those we do not speak to. */
@ApplicationScoped
class Receivers {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int MOST_PORTS = 65_535;

    private final Names names;
    private final boolean privateAddressesAllowed;

    @Inject
    Receivers(Names names, WebhookConfig config) {
        this(names, config.privateAddressesAllowed());
    }

    Receivers(Names names, boolean privateAddressesAllowed) {
        this.names = names;
        this.privateAddressesAllowed = privateAddressesAllowed;
    }

    /** @throws Problem WEBHOOK_URL_REFUSED */
    Receiver of(String url) {
        var uri = uri(url);
        boolean isSecure = "https".equals(uri.getScheme().toLowerCase(Locale.ROOT));
        String host = uri.getHost();
        int port = uri.getPort() < 0 ? (isSecure ? HTTPS : HTTP) : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return new Receiver(
                isSecure, host, port, uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery(), address(host));
    }

    private static URI uri(String url) {
        try {
            var uri = new URI(url);
            boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!isWeb || uri.getHost() == null || uri.getPort() == 0 || uri.getPort() > MOST_PORTS) {
                throw refused("http(s)://host[:port]/path");
            }
            if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
                throw refused("no user:password@, no #fragment");
            }
            return uri;
        } catch (URISyntaxException noAddress) {
            throw refused("http(s)://host[:port]/path");
        }
    }

    /** The first of its addresses; if one of them is not public none is: which one is taken is not for the name to decide. */
    private InetAddress address(String host) {
        List<InetAddress> addresses;
        try {
            addresses = names.resolve(host);
        } catch (UnknownHostException unknown) {
            throw refused("unknown host");
        }
        if (addresses.isEmpty()
                || !privateAddressesAllowed && !addresses.stream().allMatch(PublicAddresses::contains)) {
            throw refused("no public address");
        }
        return addresses.get(0);
    }

    private static Problem refused(String why) {
        return Problem.of(WebhookProblem.WEBHOOK_URL_REFUSED).with("reason", why);
    }
}
