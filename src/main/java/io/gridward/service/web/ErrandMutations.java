package io.gridward.service.web;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.service.AgreeErrand;
import io.gridward.service.AnswerErrand;
import io.gridward.service.CreateErrand;
import io.gridward.service.ErrandFiling;
import io.gridward.service.ErrandHandling;
import io.gridward.service.ErrandNote;
import io.gridward.service.ErrandView;
import io.gridward.service.TickOffErrand;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** What can be done to errands. */
@GraphQLApi
public class ErrandMutations {

    private final ErrandFiling filing;
    private final ErrandHandling handling;

    ErrandMutations(ErrandFiling filing, ErrandHandling handling) {
        this.filing = filing;
        this.handling = handling;
    }

    @Mutation
    @NonNull
    @Description("The same request sent again under the same id answers the errand there is")
    public ErrandView createErrand(@NonNull CreateErrand input) {
        return filing.request(input);
    }

    @Mutation
    @NonNull
    @Description("Agrees with the resident by when it is to be done")
    public ErrandView agreeErrand(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull AgreeErrand input) {
        return handling.agree(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Notes what was done")
    public ErrandView progressErrand(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull ErrandNote input) {
        return handling.progress(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public ErrandView tickOffErrand(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull TickOffErrand input) {
        return handling.tickOff(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("The resident confirms it")
    public ErrandView confirmErrand(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull AnswerErrand input) {
        return handling.confirm(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("The resident does not find it done: it goes on")
    public ErrandView denyErrand(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull AnswerErrand input) {
        return handling.deny(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    public ErrandView withdrawErrand(@Id @NonNull String id, @NonNull int expectedVersion, @NonNull ErrandNote input) {
        return handling.withdraw(read(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Erases the resident's name and number; the work stays")
    public ErrandView eraseErrandResident(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull ErrandNote input) {
        return handling.erase(read(id), expectedVersion, input);
    }

    private static UUID read(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("errand", id));
    }
}
