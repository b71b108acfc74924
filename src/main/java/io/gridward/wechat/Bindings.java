package io.gridward.wechat;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The bindings: one of an account, one of a user of WeChat. */
@ApplicationScoped
class Bindings implements PanacheRepositoryBase<Binding, UUID> {

    Optional<Binding> ofOpenid(byte[] hash) {
        return find("openidHash", hash).firstResultOptional();
    }

    Optional<Binding> ofAccount(UUID accountId) {
        return find("accountId", accountId).firstResultOptional();
    }
}
