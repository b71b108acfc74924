package io.gridward.service.web;

import java.util.UUID;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.gridward.service.AnswerOpinion;
import io.gridward.service.CreateOpinionGroup;
import io.gridward.service.CreateOpinionTag;
import io.gridward.service.FileOpinion;
import io.gridward.service.JoinOpinionGroup;
import io.gridward.service.OpinionAnswering;
import io.gridward.service.OpinionFiling;
import io.gridward.service.OpinionGroupView;
import io.gridward.service.OpinionGrouping;
import io.gridward.service.OpinionTagEditing;
import io.gridward.service.OpinionTagView;
import io.gridward.service.OpinionView;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** What can be done with opinions. */
@GraphQLApi
public class OpinionMutations {

    private final OpinionFiling filing;
    private final OpinionAnswering answering;
    private final OpinionGrouping grouping;
    private final OpinionTagEditing tags;

    OpinionMutations(
            OpinionFiling filing, OpinionAnswering answering, OpinionGrouping grouping, OpinionTagEditing tags) {
        this.filing = filing;
        this.answering = answering;
        this.grouping = grouping;
        this.tags = tags;
    }

    @Mutation
    @NonNull
    @Description("The same opinion sent again under the same id answers the opinion there is")
    public OpinionView fileOpinion(@NonNull FileOpinion input) {
        return filing.file(input);
    }

    @Mutation
    @NonNull
    public OpinionView answerOpinion(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull AnswerOpinion input) {
        return answering.answer(opinion(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Puts it into a group")
    public OpinionView joinOpinionGroup(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull JoinOpinionGroup input) {
        return answering.join(opinion(id), expectedVersion, input);
    }

    @Mutation
    @NonNull
    @Description("Takes it out of its group")
    public OpinionView leaveOpinionGroup(@Id @NonNull String id, @NonNull int expectedVersion) {
        return answering.leave(opinion(id), expectedVersion);
    }

    @Mutation
    @NonNull
    @Description("A group for opinions about one thing")
    public OpinionGroupView createOpinionGroup(@NonNull CreateOpinionGroup input) {
        return grouping.create(input);
    }

    @Mutation
    @NonNull
    @Description("All its opinions that have no answer yet get this one")
    public OpinionGroupView answerOpinionGroup(
            @Id @NonNull String id, @NonNull int expectedVersion, @NonNull AnswerOpinion input) {
        var known = Ids.parse(id).orElseThrow(() -> Problem.notFound("opinionGroup", id));
        return answering.answerGroup(known, expectedVersion, input);
    }

    @Mutation
    @NonNull
    public OpinionTagView createOpinionTag(@NonNull CreateOpinionTag input) {
        return tags.create(input);
    }

    @Mutation
    @NonNull
    @Description("No new opinion gets it")
    public OpinionTagView retireOpinionTag(@NonNull String code, @NonNull int expectedVersion) {
        return tags.retire(code, expectedVersion);
    }

    private static UUID opinion(String id) {
        return Ids.parse(id).orElseThrow(() -> Problem.notFound("opinion", id));
    }
}
