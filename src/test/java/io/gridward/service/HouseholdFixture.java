package io.gridward.service;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.staffing.StaffingFixture;

import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.today;

/** Households of the past for tests: the doors add them today only. */
@ApplicationScoped
class HouseholdFixture {

    private final EntityManager entities;

    HouseholdFixture(EntityManager entities) {
        this.entities = entities;
    }

    /** The fields of a household nobody refuses. */
    static Map<String, Object> household(String grid, VisitClass visitClass) {
        return new HashMap<>(Map.of(
                "gridCode",
                grid,
                "visitClass",
                visitClass.name(),
                "address",
                "平安路12号301室",
                "contactName",
                "李大爷",
                "contactPhone",
                StaffingFixture.newPhone()));
    }

    /** Its id. */
    static String added(String grid, VisitClass visitClass) {
        return commander()
                .body(household(grid, visitClass))
                .post("/v1/households")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Its id; in the plan since so many days. */
    String addedAgo(String grid, VisitClass visitClass, int days) {
        return addedOn(grid, visitClass, today().minusDays(days));
    }

    String addedOn(String grid, VisitClass visitClass, LocalDate day) {
        String id = added(grid, visitClass);
        sql("update household set added_on = '" + day + "' where id = '" + id + "'");
        return id;
    }

    /** Somebody was there, however long ago. */
    void visited(String household, LocalDate on) {
        sql("insert into visit (id, household_id, grid_code, visited_at, visited_on, visitor_name, recorded_at)"
                + " select gen_random_uuid(), id, grid_code, '" + on + "T04:00:00Z', '" + on + "', 'test', now()"
                + " from household where id = '" + household + "'");
    }

    void sql(String text) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(text).executeUpdate());
    }
}
