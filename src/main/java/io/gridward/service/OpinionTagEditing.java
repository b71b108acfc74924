package io.gridward.service;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;

/** Keeps the list of tags; it is the same everywhere. */
@UseCase
@OutsideReach(Outside.OPEN)
public class OpinionTagEditing {

    private final OpinionTags tags;
    private final Outbox outbox;

    OpinionTagEditing(OpinionTags tags, Outbox outbox) {
        this.tags = tags;
        this.outbox = outbox;
    }

    @Authenticated
    @Needs({})
    public List<OpinionTagView> all() {
        return tags.all();
    }

    @RolesAllowed(Role.Names.ADMIN)
    public OpinionTagView create(@NotNull @Valid CreateOpinionTag command) {
        if (tags.findByIdOptional(command.code()).isPresent()) {
            throw Problem.of(OpinionProblem.OPINION_TAG_TAKEN).with("kind", command.code());
        }
        var tag = new OpinionTag(command);
        tags.persistAndFlush(tag);
        outbox.append(Change.created("OPINION_TAG_CREATED", tag.code(), null, tag.view()));
        return tag.view();
    }

    @RolesAllowed(Role.Names.ADMIN)
    public OpinionTagView retire(String code, int expectedVersion) {
        var tag = tags.findByIdOptional(code).orElseThrow(() -> Problem.notFound("opinionTag", code));
        Expected.version(expectedVersion, tag.version());
        var before = tag.view();
        tag.retire();
        tags.flush();
        outbox.append(Change.changed("OPINION_TAG_RETIRED", code, null, before, tag.view()));
        return tag.view();
    }
}
