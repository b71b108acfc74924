package io.gridward.workrecord;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** What a worker has noted of his work. What it says is never changed; it may be marked and rejected. */
@Entity
class WorkRecord {

    @Id
    private UUID id;

    private UUID workerId;
    private UUID filedBy;
    private boolean byMachine;

    @Enumerated(EnumType.STRING)
    private WorkRecordKind kind;

    private @Nullable String text;

    @Embedded
    private RecordLocation location;

    private Instant occurredAt;
    private Instant receivedAt;
    private @Nullable UUID similarTextTo;
    private @Nullable UUID similarPhotoTo;
    private boolean burst;
    private int photoCount;

    @Embedded
    private @Nullable RecordRejection rejection;

    @Version
    private int version;

    protected WorkRecord() {}

    /** @throws Problem RECORD_TEXT_REQUIRED */
    WorkRecord(UUID id, FileRecord command, Instant occurredAt, RecordLocation location, Filer by, Instant now) {
        this.id = id;
        this.workerId = by.workerId();
        this.filedBy = by.accountId();
        this.byMachine = by.isMachine();
        this.kind = command.kind();
        this.text = command.told();
        this.location = location;
        this.occurredAt = occurredAt;
        this.receivedAt = now;
    }

    /** In microseconds, as the database keeps it. */
    static Instant occurredAt(FileRecord command, Instant receivedAt) {
        return command.occurredAt() == null ? receivedAt : command.occurredAt().truncatedTo(ChronoUnit.MICROS);
    }

    /** True when the command is this record over again: a phone that got no answer sends twice. */
    boolean isFiledBy(Filer by, FileRecord command) {
        return filedBy.equals(by.accountId())
                && workerId.equals(by.workerId())
                && kind == command.kind()
                && Objects.equals(text, command.told())
                && location.isAsGiven(command.place())
                && occurredAt.equals(occurredAt(command, receivedAt));
    }

    /** One sees what is within reach, and what is one's own. */
    boolean isVisible(Caller caller) {
        return caller.reach().covers(location.reachCode()) || isOf(caller);
    }

    boolean isOf(Caller caller) {
        return workerId.equals(caller.workerId());
    }

    /** @param other the record whose text this one's resembles */
    void resembles(UUID other) {
        similarTextTo = other;
    }

    /** @param other an earlier record that has this photo, too; null when there is none */
    void photographed(@Nullable UUID other) {
        photoCount++;
        if (similarPhotoTo == null) {
            similarPhotoTo = other;
        }
    }

    void markBurst() {
        burst = true;
    }

    /** @throws Problem RECORD_REJECTED */
    void reject(Caller by, String reason, Instant at) {
        if (rejection != null) {
            throw Problem.of(RecordProblem.RECORD_REJECTED);
        }
        rejection = new RecordRejection(by, reason, at);
    }

    /** @throws Problem RECORD_NOT_REJECTED */
    void readmit() {
        if (rejection == null) {
            throw Problem.of(RecordProblem.RECORD_NOT_REJECTED);
        }
        rejection = null;
    }

    UUID id() {
        return id;
    }

    UUID workerId() {
        return workerId;
    }

    WorkRecordKind kind() {
        return kind;
    }

    @Nullable
    String text() {
        return text;
    }

    RecordLocation location() {
        return location;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    boolean isByMachine() {
        return byMachine;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    UUID similarTextTo() {
        return similarTextTo;
    }

    @Nullable
    UUID similarPhotoTo() {
        return similarPhotoTo;
    }

    int photoCount() {
        return photoCount;
    }

    boolean isBurst() {
        return burst;
    }

    @Nullable
    RecordRejection rejection() {
        return rejection;
    }

    int version() {
        return version;
    }
}
