package io.gridward.casework;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/**
 * A category as others see it: one version of its code.
 *
 * @param defaultLimit how long handling may take unless decided otherwise; null where there is no limit
 * @param standardCode code of the same category in a national standard
 * @param validTo exclusive; null while no end is known
 */
@Name("CaseCategory")
@Description("A category of cases: one version of its code")
public record CategoryView(
        @NonNull @Id String id,
        @NonNull String code,
        @Nullable String parentCode,
        @NonNull String name,
        @Nullable String nameEn,
        @Nullable Integer defaultLimit,
        @Nullable LimitUnit defaultLimitUnit,
        @Nullable String standardCode,
        @NonNull CategoryState state,
        @NonNull Instant validFrom,
        @Nullable Instant validTo)
        implements Node {

    static CategoryView from(CaseCategory category, Instant now) {
        return new CategoryView(
                category.id().toString(),
                category.code(),
                category.parentCode(),
                category.name(),
                category.nameEn(),
                category.defaultLimit(),
                category.defaultLimitUnit(),
                category.standardCode(),
                category.stateAt(now),
                category.validFrom(),
                category.validTo());
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
