package io.gridward.identity;

import java.util.UUID;

/**
 * Who an account is, for the capabilities that refer to accounts.
 *
 * @param deactivated whether it is kept out
 */
public record AccountName(UUID id, String loginName, String displayName, boolean deactivated) {

    static AccountName of(Account account) {
        return new AccountName(
                account.id(), account.loginName(), account.displayName(), account.deactivatedAt() != null);
    }
}
