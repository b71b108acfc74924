package io.gridward.wechat.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;
import io.gridward.shared.transaction.Statements;
import io.gridward.wechat.WechatFixture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class SharingTheAccessTokenTest {

    @Inject
    WechatServer server;

    @Inject
    WechatLine line;

    @Inject
    Statements statements;

    @Inject
    PersonalData secrecy;

    @Inject
    Locks locks;

    @Inject
    Time time;

    @Inject
    WechatClient client;

    @Inject
    EntityManager entities;

    @BeforeEach
    void forget_the_token() {
        set("delete from wechat_access_token");
    }

    @Test
    void several_nodes_that_need_one_at_the_same_time_fetch_it_once() throws Exception {
        int before = fetched();
        var nodes = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> asking = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                var node = new WechatTokens(server, line, statements, secrecy, locks, time);
                asking.add(node::current);
            }
            var tokens = new ArrayList<String>();
            for (var each : nodes.invokeAll(asking)) {
                tokens.add(each.get());
            }
            assertThat(tokens).hasSize(4).containsOnly(tokens.get(0));
        } finally {
            nodes.shutdown();
        }
        assertThat(fetched() - before).isEqualTo(1);
    }

    @Test
    void it_is_fetched_anew_five_minutes_before_it_expires() {
        ask();
        int before = fetched();
        set("update wechat_access_token set expires_at = now() + interval '6 minutes'");
        ask();
        assertThat(fetched() - before).isZero();
        set("update wechat_access_token set expires_at = now() + interval '4 minutes'");
        ask();
        assertThat(fetched() - before).isEqualTo(1);
    }

    @Test
    void one_that_another_has_replaced_is_fetched_once_more() {
        ask();
        int before = fetched();
        WechatFixture.control("replacement", Map.of());
        ask();
        assertThat(fetched() - before).isEqualTo(1);
    }

    @Test
    void an_expired_one_is_fetched_once_more() {
        ask();
        int before = fetched();
        WechatFixture.control("expiry", Map.of());
        ask();
        assertThat(fetched() - before).isEqualTo(1);
    }

    @Test
    void the_database_holds_it_sealed() {
        ask();
        var stored = QuarkusTransaction.requiringNew()
                .call(() -> (byte[]) entities.createNativeQuery("select token from wechat_access_token", byte[].class)
                        .getSingleResult());
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("stub_");
    }

    private void ask() {
        assertThat(client.phoneNumber(WechatFixture.phoneCode("12000000000"))).isEqualTo("12000000000");
    }

    private void set(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static int fetched() {
        return WechatFixture.control("fetched", Map.of()).path("fetched");
    }
}
