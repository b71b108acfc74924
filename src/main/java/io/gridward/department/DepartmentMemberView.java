package io.gridward.department;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.identity.AccountName;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A member as those see him who may.
 *
 * @param deactivated whether the account is kept out at present; it stays a member for when it is let in again
 */
@Name("DepartmentMember")
@Description("An account that belongs to a department")
public record DepartmentMemberView(
        @NonNull @Id String accountId,
        @NonNull String loginName,
        @Personal(Disclosure.OPEN) @NonNull String displayName,
        @NonNull boolean deactivated,
        @NonNull Instant addedAt) {

    static DepartmentMemberView from(DepartmentMember member, AccountName account) {
        return new DepartmentMemberView(
                member.accountId().toString(),
                account.loginName(),
                account.displayName(),
                account.deactivated(),
                member.addedAt());
    }
}
