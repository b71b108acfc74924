package io.gridward.service;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.service.HouseholdFixture.added;
import static io.gridward.service.ServiceFixture.VILLAGE;
import static io.gridward.service.ServiceFixture.commander;
import static io.gridward.service.ServiceFixture.posted;
import static io.gridward.service.ServiceFixture.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Visits, notices and opinions by GraphQL: the same use cases, so only what the door adds is looked at. */
@GridwardTest
class ResidentsThroughGraphqlTest {

    @Test
    void a_household_is_added_changed_visited_and_removed() {
        var post = posted();
        var id = UUID.randomUUID();
        Graphql.ask(
                        commander(),
                        "mutation($id: ID, $grid: String!) { createHousehold(input: {id: $id, gridCode: $grid,"
                                + " visitClass: HIGH_RISK, address: \"平安路1号\", contactName: \"李大爷\","
                                + " contactPhone: \"12000000001\"}) { id version } }",
                        Map.of("id", id, "grid", post.grid()))
                .body("data.createHousehold.id", equalTo(id.toString()));
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!) { updateHousehold(id: $id, expectedVersion: 0,"
                                + " patch: {contactPhone: null}) { contactPhone contactName } }",
                        Map.of("id", id))
                .body("data.updateHousehold.contactPhone", nullValue())
                .body("data.updateHousehold.contactName", equalTo("李大爷"));
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!, $on: Date!) { setHouseholdDueDate(id: $id, expectedVersion: 1,"
                                + " input: {dueOn: $on, reason: \"出院回家\"}) { dueOn } }",
                        Map.of("id", id, "on", today().toString()))
                .body("data.setHouseholdDueDate.dueOn", equalTo(today().toString()));
        Graphql.ask(post.signedIn(), "{ ownDueHouseholds { nodes { id } } }")
                .body("data.ownDueHouseholds.nodes.id", contains(id.toString()));
        Graphql.ask(
                        post.signedIn(),
                        "mutation($id: ID!) { recordVisit(input: {householdId: $id, note: \"平安\"}) { householdId } }",
                        Map.of("id", id))
                .body("data.recordVisit.householdId", equalTo(id.toString()));
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!) { removeHousehold(id: $id, expectedVersion: 1, input: {reason: \"搬迁\"}) { id } }",
                        Map.of("id", id))
                .body("errors[0].extensions.code", equalTo("STALE_VERSION"));
    }

    @Test
    void a_notice_is_published_read_told_and_withdrawn() {
        var post = posted();
        String household = added(post.grid(), VisitClass.KEY);
        String id = Graphql.ask(
                        commander(),
                        "mutation($grid: String!) { publishPolicyNotice(input: {title: \"停水\", text: \"周六停水\","
                                + " targets: [$grid]}) { id } }",
                        Map.of("grid", post.grid()))
                .extract()
                .path("data.publishPolicyNotice.id");
        Graphql.ask(
                        post.signedIn(),
                        "mutation($id: String!) { acknowledgePolicyNotices(input: {noticeIds: [$id], read: true}) { readAt } }",
                        Map.of("id", id))
                .body("data.acknowledgePolicyNotices[0].readAt", notNullValue());
        Graphql.ask(post.signedIn(), "{ ownPolicyNotices(read: true) { nodes { id } } }")
                .body("data.ownPolicyNotices.nodes.id", hasItem(id));
        Graphql.ask(
                        post.signedIn(),
                        "mutation($id: ID!, $one: String!) { tellHouseholds(id: $id, input: {householdIds: [$one]}) { told } }",
                        Map.of("id", id, "one", household))
                .body("data.tellHouseholds.told", equalTo(1));
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!) { withdrawPolicyNotice(id: $id, expectedVersion: 0,"
                                + " input: {reason: \"改期\"}) { withdrawalReason } }",
                        Map.of("id", id))
                .body("data.withdrawPolicyNotice.withdrawalReason", equalTo("改期"));
    }

    @Test
    void opinions_are_filed_grouped_and_answered_together() {
        var post = posted();
        String opinion = Graphql.ask(
                        post.signedIn(),
                        "mutation($grid: String!) { fileOpinion(input: {gridCode: $grid, text: \"停车位不够\","
                                + " tags: [\"TRAFFIC\", \"HOUSING\"]}) { id tags } }",
                        Map.of("grid", post.grid()))
                .body("data.fileOpinion.tags", contains("HOUSING", "TRAFFIC"))
                .extract()
                .path("data.fileOpinion.id");
        String group = Graphql.ask(
                        commander(),
                        "mutation($area: String!) { createOpinionGroup(input: {areaCode: $area, title: \"停车\"}) { id } }",
                        Map.of("area", VILLAGE))
                .extract()
                .path("data.createOpinionGroup.id");
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!, $group: ID!) { joinOpinionGroup(id: $id, expectedVersion: 0,"
                                + " input: {groupId: $group}) { groupId } }",
                        Map.of("id", opinion, "group", group))
                .body("data.joinOpinionGroup.groupId", equalTo(group));
        Graphql.ask(
                        commander(),
                        "mutation($id: ID!) { answerOpinionGroup(id: $id, expectedVersion: 0,"
                                + " input: {text: \"重新划线\"}) { answer opinions } }",
                        Map.of("id", group))
                .body("data.answerOpinionGroup.opinions", equalTo(1));
        Graphql.ask(commander(), "query($id: ID!) { opinion(id: $id) { answer } }", Map.of("id", opinion))
                .body("data.opinion.answer", equalTo("重新划线"));
    }
}
