package io.gridward.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** The accounts for other capabilities; within the caller's transaction. */
@ApplicationScoped
public class AccountDirectory {

    private final Accounts accounts;

    AccountDirectory(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The account if all it reaches lies within the given reach: whoever reaches farther does not exist. */
    public Optional<AccountName> within(Reach reach, UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> ReachRule.covers(reach, account.reach()))
                .map(AccountName::of);
    }

    /** The administrators who are let in and reach all of this. */
    public List<UUID> administratorsOf(Reach reach) {
        return accounts.list("array_contains(roles, ?1) and deactivatedAt is null", Role.Names.ADMIN).stream()
                .filter(account -> ReachRule.covers(account.reach(), reach))
                .map(Account::id)
                .toList();
    }

    /** The accounts by their ids, whoever asks. */
    public Map<UUID, AccountName> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.list("id in ?1", ids).stream()
                        .map(AccountName::of)
                        .collect(Collectors.toMap(AccountName::id, Function.identity()));
    }

    /** The one account of the worker that is not kept out; empty as well where there are several: nobody could tell which. */
    public Optional<WorkerAccount> ofWorker(UUID workerId) {
        var own = accounts.list("workerId = ?1 and deactivatedAt is null", workerId);
        return own.size() == 1 ? Optional.of(WorkerAccount.of(own.get(0))) : Optional.empty();
    }

    public Optional<WorkerAccount> byId(UUID id) {
        return accounts.findByIdOptional(id).map(WorkerAccount::of);
    }
}
