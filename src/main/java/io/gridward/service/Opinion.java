package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** What residents think of something (上传民意); who they are is not kept. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class Opinion {

    @Id
    private UUID id;

    private String gridCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String areaCode;

    @Column(insertable = false, updatable = false)
    private @Nullable String townCode;

    private String text;
    private @Nullable UUID groupId;
    private @Nullable UUID filedBy;
    private String filedByName;
    private Instant filedAt;
    private LocalDate filedOn;
    private @Nullable String answer;
    private @Nullable String answeredByName;
    private @Nullable Instant answeredAt;
    private @Nullable LocalDate answeredOn;

    @Version
    private int version;

    protected Opinion() {}

    Opinion(UUID id, FileOpinion command, Caller by, Instant at, LocalDate on) {
        this.id = id;
        this.gridCode = command.gridCode();
        this.text = command.text();
        this.filedBy = by.id();
        this.filedByName = by.name();
        this.filedAt = at;
        this.filedOn = on;
    }

    /** @throws Problem OPINION_ANSWERED, OPINION_GROUPED */
    void join(OpinionGroup group) {
        requireOpen();
        if (groupId != null) {
            throw Problem.of(OpinionProblem.OPINION_GROUPED).with("existing", groupId.toString());
        }
        groupId = group.id();
    }

    /** @throws Problem OPINION_ANSWERED, OPINION_NOT_GROUPED */
    void leave() {
        requireOpen();
        if (groupId == null) {
            throw Problem.of(OpinionProblem.OPINION_NOT_GROUPED);
        }
        groupId = null;
    }

    /** @throws Problem OPINION_ANSWERED */
    void answer(String words, String by, Instant at, LocalDate on) {
        requireOpen();
        answer = words;
        answeredByName = by;
        answeredAt = at;
        answeredOn = on;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    private void requireOpen() {
        if (answeredAt != null) {
            throw Problem.of(OpinionProblem.OPINION_ANSWERED).with("from", answeredAt);
        }
    }

    UUID id() {
        return id;
    }

    String gridCode() {
        return gridCode;
    }

    Instant filedAt() {
        return filedAt;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    @Nullable
    UUID groupId() {
        return groupId;
    }

    int version() {
        return version;
    }

    OpinionView view(List<String> tags, @Nullable LocalDate dueOn) {
        return new OpinionView(
                id.toString(),
                gridCode,
                text,
                tags,
                groupId == null ? null : groupId.toString(),
                filedByName,
                filedAt,
                dueOn,
                answer,
                answeredByName,
                answeredAt,
                version);
    }
}
