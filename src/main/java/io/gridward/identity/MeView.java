package io.gridward.identity;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Role;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * The caller as he sees himself: a person, or a machine by its client id.
 *
 * @param workerId the worker behind the account
 */
@Name("Me")
@Description("Who makes this request")
public record MeView(
        @Id @NonNull UUID id,
        @NonNull String loginName,
        @Personal(Disclosure.OPEN) @NonNull String displayName,
        @NonNull List<@NonNull Role> roles,
        @NonNull List<@NonNull String> reach,
        @Nullable UUID workerId) {

    static MeView from(Account account) {
        return new MeView(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.roles(),
                account.reach().prefixes(),
                account.workerId());
    }

    static MeView from(ApiClient client) {
        return new MeView(
                client.id(),
                client.clientId(),
                client.name(),
                List.copyOf(ApiClient.ROLES),
                client.reach().prefixes(),
                null);
    }
}
