package io.gridward.wechat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.secret.PersonalData;

/** The one-time codes: eight characters that are told by telephone, none of which is taken for another. */
@ApplicationScoped
class BindingCodes implements PanacheRepositoryBase<BindingCode, UUID> {

    private static final String FIELD = "wechat.binding-code";
    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final PersonalData personal;
    private final SecureRandom random = new SecureRandom();

    BindingCodes(PersonalData personal) {
        this.personal = personal;
    }

    /** A new one, instead of any the worker had. */
    String make(UUID workerId, UUID accountId, Instant until) {
        String code = random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(i -> CHARACTERS.substring(i, i + 1))
                .reduce("", String::concat);
        deleteById(workerId);
        flush();
        persistAndFlush(new BindingCode(workerId, accountId, hash(code), until));
        return code;
    }

    /** Its row locked: it is good once. */
    Optional<BindingCode> good(String typed, Instant now) {
        return find("codeHash = ?1 and expiresAt > ?2", hash(typed), now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    private byte[] hash(String code) {
        return personal.fingerprint(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT), FIELD);
    }
}
