package io.gridward.service;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** That an opinion is about something. */
@Entity
@Immutable
@IdClass(OpinionTaggingId.class)
class OpinionTagging {

    @Id
    private UUID opinionId;

    @Id
    private String tagCode;

    protected OpinionTagging() {}

    OpinionTagging(UUID opinionId, String tagCode) {
        this.opinionId = opinionId;
        this.tagCode = tagCode;
    }

    UUID opinionId() {
        return opinionId;
    }

    String tagCode() {
        return tagCode;
    }
}
