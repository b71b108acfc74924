package io.gridward.casework;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.time.Time;

/**
 * The cases residents reported without an account, as everybody may see them: for other capabilities. What staff report
 * for a resident is not among them, for nobody has looked at it with that in mind.
 */
@ApplicationScoped
public class ResidentCaseSearch {

    private static final String CHANGED_AT = "(select max(s.at) from CaseStep s where s.caseId = c.id)";

    private final EntityManager entities;
    private final CaseCategories categories;
    private final Time time;

    ResidentCaseSearch(EntityManager entities, CaseCategories categories, Time time) {
        this.entities = entities;
        this.categories = categories;
        this.time = time;
    }

    /** Latest report first, in one statement. */
    public List<ResidentCaseView> search(ResidentCaseFilter filter) {
        var criteria = Criteria.reach(Reach.everything(), "c.location.reachCode")
                .and("c.source = io.gridward.casework.CaseSource.RESIDENT")
                .and("c.reportedBy is null")
                .and("c.number in :value", filter.numbers())
                .and("c.categoryCode in :value", filter.categories())
                .and("c.reportedAt >= :value", filter.from())
                .and("c.reportedAt < :value", filter.to())
                .and("c.open = :value", filter.open())
                .and(CHANGED_AT + " > :value", filter.changedAfter());
        var box = filter.box();
        if (box != null) {
            criteria.and("c.location.longitude >= :value", box.west())
                    .and("c.location.longitude <= :value", box.east())
                    .and("c.location.latitude >= :value", box.south())
                    .and("c.location.latitude <= :value", box.north());
        }
        return criteria.query(
                        entities,
                        """
                        select new io.gridward.casework.ResidentCaseView(
                                   c.id, c.number, c.categoryCode, k.name, c.text, c.open, c.state, c.department, c.reportedAt,
                                   %s, c.dueAt, c.location.longitude, c.location.latitude)
                        from CaseFile c join CaseCategory k on k.id = c.categoryId
                        """.formatted(CHANGED_AT) + criteria.where() + " order by c.reportedAt desc, c.id desc",
                        ResidentCaseView.class)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.most())
                .getResultStream()
                .map(ResidentCaseView::shown)
                .toList();
    }

    /** The categories one may report under now, by code. */
    public List<CategoryView> categories() {
        var now = time.now();
        return categories.inUse(now).stream()
                .map(category -> CategoryView.from(category, now))
                .toList();
    }
}
