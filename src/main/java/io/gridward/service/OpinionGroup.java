package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** Opinions about one thing, answered together. */
@Entity
class OpinionGroup {

    @Id
    private UUID id;

    private String areaCode;
    private String title;
    private Instant createdAt;
    private @Nullable String answer;
    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    protected OpinionGroup() {}

    OpinionGroup(UUID id, CreateOpinionGroup command, Instant at) {
        this.id = id;
        this.areaCode = command.areaCode();
        this.title = command.title();
        this.createdAt = at;
    }

    /** @throws Problem OPINION_ANSWERED */
    void answer(String words, String by, Instant at) {
        requireOpen();
        answer = words;
        answeredByName = by;
        answeredAt = at;
    }

    /** @throws Problem OPINION_ANSWERED */
    void requireOpen() {
        if (answeredAt != null) {
            throw Problem.of(OpinionProblem.OPINION_ANSWERED).with("from", answeredAt);
        }
    }

    UUID id() {
        return id;
    }

    String areaCode() {
        return areaCode;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }

    OpinionGroupView view(int opinions) {
        return new OpinionGroupView(
                id.toString(), areaCode, title, opinions, createdAt, answer, answeredByName, answeredAt, version);
    }
}
