package io.gridward.casework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.time.Time;

/** Reads the dictionary of categories. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.OPEN)
@Needs({})
public class CategorySearch {

    private final CaseCategories categories;
    private final Time time;

    CategorySearch(CaseCategories categories, Time time) {
        this.categories = categories;
        this.time = time;
    }

    public Page<CategoryView> page(CategoryFilter filter, @NotNull @Valid PageRequest request) {
        return categories.page(filter, time.now(), request);
    }

    public Optional<CategoryView> find(UUID id) {
        return categories.findByIdOptional(id).map(category -> CategoryView.from(category, time.now()));
    }

    public List<CategoryView> byIds(Collection<UUID> ids) {
        return categories.list("id in ?1", ids).stream()
                .map(category -> CategoryView.from(category, time.now()))
                .toList();
    }
}
