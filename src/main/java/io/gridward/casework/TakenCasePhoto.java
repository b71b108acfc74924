package io.gridward.casework;

/** @param created false when the case had the same file before */
public record TakenCasePhoto(CasePhotoView view, boolean created) {}
