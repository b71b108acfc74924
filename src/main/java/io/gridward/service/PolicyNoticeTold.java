package io.gridward.service;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** That a household was told of a notice in person. Written by {@link PolicyNoticeReceipts}, counted by queries. */
@Entity
@Immutable
@Table(name = "policy_notice_telling")
@IdClass(PolicyNoticeToldId.class)
@SuppressWarnings("UnusedVariable") // read by queries only
class PolicyNoticeTold {

    @Id
    private UUID noticeId;

    @Id
    private UUID householdId;

    private String gridCode;

    protected PolicyNoticeTold() {}
}
