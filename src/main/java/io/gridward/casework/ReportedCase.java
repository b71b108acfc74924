package io.gridward.casework;

/** @param created false when the same report had arrived before */
public record ReportedCase(CaseView view, boolean created) {}
