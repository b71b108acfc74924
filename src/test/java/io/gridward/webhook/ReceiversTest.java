package io.gridward.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** To whom we speak. Literal addresses are looked up nowhere. */
class ReceiversTest {

    private final Receivers receivers = new Receivers(new Names(), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://127.0.0.1:8080/",
                "http://127.1/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.168.1.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "http://[::1]/",
                "http://[::]/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[ff02::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://no-such-name.invalid/",
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "http://user:password@8.8.8.8/",
                "http://8.8.8.8/#part",
                "http://8.8.8.8:99999/",
                "http:///",
                "8.8.8.8",
                ""
            })
    void nobody_makes_us_speak_to_machines_around_us(String url) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> receivers.of(url))
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(WebhookProblem.WEBHOOK_URL_REFUSED));
    }

    @Test
    void others_are_spoken_to_at_the_address_that_was_looked_at() throws UnknownHostException {
        var address = InetAddress.getByName("8.8.8.8");
        var receiver = new Receivers(new Moving(List.of(List.of("8.8.8.8"))), false)
                .of("https://hooks.example.org:8443/a?b=c");

        assertThat(receiver).isEqualTo(new Receiver(true, "hooks.example.org", 8443, "/a?b=c", address));
        assertThat(receivers.of("http://[2400:3200::1]").path()).isEqualTo("/");
    }

    @Test
    void a_name_that_has_moved_to_a_private_address_is_refused_from_then_on() {
        var moving = new Receivers(new Moving(List.of(List.of("8.8.8.8"), List.of("10.0.0.1"))), false);

        moving.of("https://hooks.example.org/");

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> moving.of("https://hooks.example.org/"));
    }

    @Test
    void one_private_address_among_others_is_enough() {
        var mixed = new Receivers(new Moving(List.of(List.of("8.8.8.8", "127.0.0.1"))), false);

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> mixed.of("https://hooks.example.org/"));
    }

    /** Answers otherwise each time. */
    private static final class Moving extends Names {

        private final Deque<List<String>> answers;

        Moving(List<List<String>> answers) {
            this.answers = new ArrayDeque<>(answers);
        }

        @Override
        List<InetAddress> resolve(String host) throws UnknownHostException {
            var found = new ArrayList<InetAddress>();
            for (String address : answers.remove()) {
                found.add(InetAddress.getByName(address));
            }
            return found;
        }
    }
}
