package io.gridward.intake;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.ResidentCaseView;

/**
 * A case as Open311 shows it.
 *
 * @param mediaUrl where the resident says there is more to see
 */
public record GeoCase(ResidentCaseView file, @Nullable String mediaUrl) {}
