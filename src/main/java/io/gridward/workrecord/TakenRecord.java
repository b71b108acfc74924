package io.gridward.workrecord;

/** @param created false when the same record had arrived before */
public record TakenRecord(WorkRecordView view, boolean created) {}
