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

/** Never changed and never deleted by the application. */
@Entity
@Immutable
@Table(name = "outbox")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class OutboxRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_id_seq")
    @SequenceGenerator(name = "outbox_id_seq", allocationSize = 50)
    private Long id;

    private Instant happenedAt;
    private UUID actorId;
    private String actorName;
    private String type;
    private String subjectId;
    private String areaCode;
    private String note;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String before;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String after;

    protected OutboxRow() {}

    OutboxRow(
            Instant happenedAt,
            UUID actorId,
            String actorName,
            String type,
            String subjectId,
            String areaCode,
            String note,
            String before,
            String after) {
        this.happenedAt = happenedAt;
        this.actorId = actorId;
        this.actorName = actorName;
        this.type = type;
        this.subjectId = subjectId;
        this.areaCode = areaCode;
        this.note = note;
        this.before = before;
        this.after = after;
    }
}
