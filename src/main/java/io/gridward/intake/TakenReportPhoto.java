package io.gridward.intake;

/** @param created false when the report had the same photo before */
public record TakenReportPhoto(ReportPhotoView view, boolean created) {}
