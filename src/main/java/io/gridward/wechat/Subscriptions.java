package io.gridward.wechat;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Counts what was accepted and is left: WeChat tells nobody. */
@ApplicationScoped
class Subscriptions {

    private static final int MOST = 1000;

    private final Session session;

    Subscriptions(Session session) {
        this.session = session;
    }

    /** One more each. */
    void accept(UUID accountId, Collection<String> templates) {
        session.createNativeMutationQuery("""
                        insert into wechat_subscription (account_id, template_id, remaining)
                        select :account, template, 1 from unnest(cast(:templates as text[])) accepted (template)
                        on conflict (account_id, template_id) do update
                        set remaining = least(wechat_subscription.remaining + 1, :most)
                        """)
                .setParameter("account", accountId)
                .setParameter(
                        "templates", templates.stream().distinct().sorted().toArray(String[]::new))
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** By template. */
    Map<String, Integer> remaining(UUID accountId) {
        var remaining = new HashMap<String, Integer>();
        session.createNativeQuery(
                        "select template_id, remaining from wechat_subscription where account_id = :account",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultList()
                .forEach(row -> remaining.put((String) row[0], (Integer) row[1]));
        return remaining;
    }

    /** True when there was one left; it is taken. */
    boolean take(UUID accountId, String template) {
        return change(accountId, template, "remaining = remaining - 1", "and remaining > 0") == 1;
    }

    /** For one that WeChat has surely not sent. */
    void giveBack(UUID accountId, String template) {
        change(accountId, template, "remaining = remaining + 1", "and remaining < " + MOST);
    }

    /** WeChat says that there are none, and it is right. */
    void none(UUID accountId, String template) {
        change(accountId, template, "remaining = 0", "");
    }

    private int change(UUID accountId, String template, String set, String where) {
        return session.createNativeMutationQuery("update wechat_subscription set " + set
                        + " where account_id = :account and template_id = :template " + where)
                .setParameter("account", accountId)
                .setParameter("template", template)
                .executeUpdate();
    }
}
