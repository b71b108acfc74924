package io.gridward.workrecord;

/** @param created false when the record had the same photo before */
public record TakenPhoto(RecordPhotoView view, boolean created) {}
