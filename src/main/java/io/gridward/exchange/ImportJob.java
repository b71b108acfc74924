package io.gridward.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.FileFormat;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.Problem;

/** An import: the file, who asked for it, and how far it is. Who changes it holds its row locked. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ImportJob {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private @Nullable String charset;
    private boolean dryRun;
    private String language;
    private @Nullable String note;
    private UUID callerId;
    private String callerName;
    private @Nullable UUID callerWorker;
    private List<String> roles;
    private List<String> reach;
    private long fileBytes;
    private boolean fileKept;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private long rowsRead;
    private long accepted;
    private long duplicate;
    private long refused;
    private @Nullable String problemCode;
    private @Nullable String problemDetail;
    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable UUID leasedBy;

    @SuppressWarnings("UnusedVariable") // Read by the statement that takes an import.
    private @Nullable Instant leasedUntil;

    private int attempts;

    protected ImportJob() {}

    ImportJob(UUID id, UploadedFile file, Caller by, long fileBytes, Instant now) {
        this.id = id;
        this.kind = file.kind();
        this.format = file.format();
        this.charset = file.charset();
        this.dryRun = file.dryRun();
        this.language = file.language().toLanguageTag();
        this.note = file.note();
        this.callerId = Objects.requireNonNull(by.id(), "Only who has signed in imports");
        this.callerName = by.name();
        this.callerWorker = by.workerId();
        this.roles = by.roles().stream().map(Enum::name).sorted().toList();
        this.reach = by.reach().prefixes();
        this.fileBytes = fileBytes;
        this.fileKept = true;
        this.state = ImportState.QUEUED;
        this.createdAt = now;
    }

    /** Gives it to a node for a while. */
    void lease(UUID node, Instant until, Instant now) {
        state = ImportState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        leasedBy = node;
        leasedUntil = until;
        attempts++;
    }

    /** True while the node is the one that works on it and nobody has gone on from here meanwhile. */
    boolean isHeldBy(UUID node, long rowsDone) {
        return state == ImportState.RUNNING && node.equals(leasedBy) && rowsRead == rowsDone;
    }

    void progress(List<RowOutcome> outcomes, Instant leasedUntil) {
        for (var outcome : outcomes) {
            rowsRead++;
            switch (outcome.kind()) {
                case ACCEPTED -> accepted++;
                case DUPLICATE -> duplicate++;
                case REFUSED -> refused++;
            }
        }
        this.leasedUntil = leasedUntil;
        attempts = 0;
    }

    /** A dry run begins from the first row whenever it begins. */
    void startOver() {
        rowsRead = 0;
        accepted = 0;
        duplicate = 0;
        refused = 0;
    }

    void release() {
        leasedBy = null;
        leasedUntil = null;
    }

    void complete(Instant now) {
        end(ImportState.COMPLETED, now);
    }

    void cancel(Instant now) {
        if (state.isFinished()) {
            throw Problem.of(ExchangeProblem.IMPORT_FINISHED);
        }
        end(ImportState.CANCELLED, now);
    }

    void fail(Problem why, Instant now) {
        problemCode = why.kind().name();
        problemDetail = String.valueOf(why.render(locale()).get("detail"));
        end(ImportState.FAILED, now);
    }

    private void end(ImportState how, Instant now) {
        state = how;
        finishedAt = now;
        release();
    }

    /** Who asked for it, with the roles and the reach he had then. */
    Caller caller() {
        return new Caller(
                callerId,
                callerName,
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                new Reach(reach),
                callerWorker);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    UUID id() {
        return id;
    }

    UUID callerId() {
        return callerId;
    }

    SheetKind kind() {
        return kind;
    }

    FileFormat format() {
        return format;
    }

    @Nullable
    String charset() {
        return charset;
    }

    boolean isDryRun() {
        return dryRun;
    }

    @Nullable
    String note() {
        return note;
    }

    List<String> reach() {
        return reach;
    }

    long fileBytes() {
        return fileBytes;
    }

    boolean isFileKept() {
        return fileKept;
    }

    ImportState state() {
        return state;
    }

    long rowsRead() {
        return rowsRead;
    }

    long accepted() {
        return accepted;
    }

    long duplicate() {
        return duplicate;
    }

    long refused() {
        return refused;
    }

    @Nullable
    String problemCode() {
        return problemCode;
    }

    @Nullable
    String problemDetail() {
        return problemDetail;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    int attempts() {
        return attempts;
    }
}
