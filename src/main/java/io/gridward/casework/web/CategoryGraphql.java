package io.gridward.casework.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseView;
import io.gridward.casework.CategoryFilter;
import io.gridward.casework.CategorySearch;
import io.gridward.casework.CategoryState;
import io.gridward.casework.CategoryView;
import io.gridward.shared.graphql.First;

@GraphQLApi
public class CategoryGraphql {

    private final CategorySearch search;

    CategoryGraphql(CategorySearch search) {
        this.search = search;
    }

    @Query
    @NonNull
    @Description("The categories by code; every version of a code is one of them")
    public CaseCategoryConnection caseCategories(
            @Nullable String parent, @Nullable CategoryState state, @Nullable Integer first, @Nullable String after) {
        return CaseCategoryConnection.of(search.page(new CategoryFilter(parent, state), First.of(first, after)), after);
    }

    @NonNull
    @Description("The category, as it was when the case was reported")
    public List<@NonNull CategoryView> category(@Source @Name("cases") List<CaseView> cases) {
        var byId =
                search
                        .byIds(cases.stream()
                                .map(shown -> UUID.fromString(shown.categoryId()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CategoryView::id, Function.identity()));
        return cases.stream().map(shown -> byId.get(shown.categoryId())).toList();
    }
}
