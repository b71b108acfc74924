package io.gridward.export;

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

import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.SheetKind;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.problem.Problem;

/** An export: what was asked for, by whom, and how far it is. Who changes it holds its row locked. */
@Entity
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ExportJob {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SheetKind type;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String filter;

    private List<String> fields;
    private String language;
    private @Nullable String note;
    private UUID callerId;
    private String callerName;
    private @Nullable UUID callerWorker;
    private List<String> roles;
    private List<String> scopes;
    private List<String> reach;
    private boolean watermarked;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    private long rowsWritten;
    private @Nullable Long fileBytes;
    private @Nullable String sha256;
    private boolean fileKept;
    private @Nullable String feedToken;
    private @Nullable String problemCode;
    private @Nullable String problemDetail;
    private Instant createdAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant expiresAt;
    private @Nullable UUID leasedBy;

    @SuppressWarnings("UnusedVariable") // Read by the statement that takes an export.
    private @Nullable Instant leasedUntil;

    private int attempts;

    protected ExportJob() {}

    ExportJob(
            UUID id,
            SheetKind type,
            ExportFormat format,
            String filter,
            List<String> fields,
            Locale language,
            @Nullable String note,
            Caller by,
            boolean watermarked,
            Instant now) {
        this.id = id;
        this.type = type;
        this.format = format;
        this.filter = filter;
        this.fields = fields;
        this.language = language.toLanguageTag();
        this.note = note;
        this.callerId = Objects.requireNonNull(by.id(), "Only who has signed in exports");
        this.callerName = by.name();
        this.callerWorker = by.workerId();
        this.roles = by.roles().stream().map(Enum::name).sorted().toList();
        this.scopes = by.grant().scopes().stream().map(Enum::name).sorted().toList();
        this.reach = by.reach().prefixes();
        this.watermarked = watermarked;
        this.state = ExportState.QUEUED;
        this.createdAt = now;
    }

    /** Gives it to a node for a while. It begins anew: a moment of the database cannot be taken up again. */
    void lease(UUID node, Instant until, Instant now) {
        state = ExportState.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        rowsWritten = 0;
        leasedBy = node;
        leasedUntil = until;
        attempts++;
    }

    /** True while the node is the one that works on it. */
    boolean isHeldBy(UUID node) {
        return state == ExportState.RUNNING && node.equals(leasedBy);
    }

    void progress(long rows, Instant until) {
        rowsWritten = rows;
        leasedUntil = until;
    }

    void release() {
        leasedBy = null;
        leasedUntil = null;
    }

    void complete(WholeFile file, Instant now, Instant until) {
        rowsWritten = file.rows();
        fileBytes = file.bytes();
        sha256 = file.sha256();
        feedToken = file.feedToken();
        fileKept = true;
        expiresAt = until;
        end(ExportState.COMPLETED, now);
    }

    void cancel(Instant now) {
        if (state.isFinished()) {
            throw Problem.of(ExportProblem.EXPORT_FINISHED);
        }
        end(ExportState.CANCELLED, now);
    }

    void fail(Problem why, Instant now) {
        problemCode = why.kind().name();
        problemDetail = String.valueOf(why.render(locale()).get("detail"));
        end(ExportState.FAILED, now);
    }

    private void end(ExportState how, Instant now) {
        state = how;
        finishedAt = now;
        release();
    }

    /** The file, if there is one that can still be had. */
    WholeFile file(Instant now) {
        if (fileBytes == null || sha256 == null || feedToken == null || expiresAt == null) {
            throw Problem.of(ExportProblem.EXPORT_NOT_COMPLETED).with("state", state);
        }
        if (!fileKept || !now.isBefore(expiresAt)) {
            throw Problem.of(ExportProblem.EXPORT_FILE_GONE);
        }
        return new WholeFile(rowsWritten, fileBytes, sha256, feedToken);
    }

    /** Who asked for it, with the roles, the reach and the scopes he had then. */
    Caller caller() {
        return new Caller(
                callerId,
                callerName,
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                new Reach(reach),
                callerWorker,
                Grant.NONE.only(scopes.stream().map(Scope::valueOf).collect(Collectors.toUnmodifiableSet())));
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    UUID id() {
        return id;
    }

    SheetKind type() {
        return type;
    }

    ExportFormat format() {
        return format;
    }

    String filter() {
        return filter;
    }

    List<String> fields() {
        return fields;
    }

    @Nullable
    String note() {
        return note;
    }

    boolean isWatermarked() {
        return watermarked;
    }

    ExportState state() {
        return state;
    }

    long rowsWritten() {
        return rowsWritten;
    }

    @Nullable
    Long fileBytes() {
        return fileBytes;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    @Nullable
    String feedToken() {
        return feedToken;
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

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    int attempts() {
        return attempts;
    }
}
