package io.gridward.area;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The divisions. Besides what is within reach, its ancestors are visible: one may know where one is. */
@ApplicationScoped
class Areas implements PanacheRepositoryBase<Area, String> {

    private static final Keyset<Area> BY_CODE =
            new Keyset<>("areas", false, List.of(new Keyset.Key<>("a.code", String.class, Area::code)));

    private final Cursors cursors;

    Areas(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<Area> visible(Reach reach, String code) {
        return findByIdOptional(code).filter(area -> isVisible(reach, area.code()));
    }

    List<Area> visible(Reach reach, Collection<String> codes) {
        return list("code in ?1 order by code", codes).stream()
                .filter(area -> isVisible(reach, area.code()))
                .toList();
    }

    /** Those of the codes that are given, whoever asks. */
    List<String> codesAmong(Collection<String> codes) {
        return list("code in ?1", codes).stream().map(Area::code).toList();
    }

    Page<AreaView> page(Reach reach, AreaFilter filter, PageRequest request) {
        return Criteria.reachOrAbove(reach, "a.code")
                .within("a.code", filter.area())
                .equal("a.parentCode", filter.parent())
                .equal("a.level", filter.level())
                .page(getEntityManager(), cursors, "from Area a", Area.class, BY_CODE, request, areas -> areas.stream()
                        .map(AreaView::from)
                        .toList());
    }

    private static boolean isVisible(Reach reach, String code) {
        return reach.covers(code) || reach.liesBelow(code);
    }
}
