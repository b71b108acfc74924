package io.gridward.shared.outbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Never changed and never deleted by the application. */
@Entity
@Immutable
@Table(name = "outbox")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_id_seq")
    @SequenceGenerator(name = "outbox_id_seq", allocationSize = 50)
    private @Nullable Long id;

    private Instant happenedAt;
    private @Nullable UUID actorId;
    private String actorName;
    private String type;
    private String subjectId;
    private @Nullable String areaCode;
    private @Nullable String formerAreaCode;
    private @Nullable String note;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String before;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private @Nullable String after;

    protected OutboxRow() {}

    OutboxRow(
            Instant happenedAt,
            @Nullable UUID actorId,
            String actorName,
            String type,
            String subjectId,
            @Nullable String areaCode,
            @Nullable String formerAreaCode,
            @Nullable String note,
            @Nullable String before,
            @Nullable String after) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.type = type;
        this.subjectId = subjectId;
        this.areaCode = areaCode;
        this.formerAreaCode = formerAreaCode;
        this.note = note;
        this.before = before;
        this.after = after;
    }
}
