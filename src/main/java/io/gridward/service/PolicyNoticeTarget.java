package io.gridward.service;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.hibernate.annotations.Immutable;

/** An area a notice is for, with all grids below it. */
@Entity
@Immutable
@IdClass(PolicyNoticeTargetId.class)
class PolicyNoticeTarget {

    @Id
    private UUID noticeId;

    @Id
    private String areaCode;

    protected PolicyNoticeTarget() {}

    PolicyNoticeTarget(UUID noticeId, String areaCode) {
        this.noticeId = noticeId;
        this.areaCode = areaCode;
    }

    UUID noticeId() {
        return noticeId;
    }

    String areaCode() {
        return areaCode;
    }
}
