package io.gridward.wechat;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.secret.Sealed;

/** How openids are kept: sealed for the row they are in, and to be looked up. */
@ApplicationScoped
class Openids {

    private static final String FIELD = "wechat.openid";

    private final PersonalData personal;

    Openids(PersonalData personal) {
        this.personal = personal;
    }

    Sealed seal(String openid, UUID owner) {
        return personal.seal(openid, owner, FIELD);
    }

    String open(byte[] sealed, UUID owner) {
        return Objects.requireNonNull(personal.open(sealed, owner, FIELD));
    }

    byte[] hash(String openid) {
        return personal.fingerprint(openid, FIELD);
    }
}
