package io.gridward.service;

import org.eclipse.microprofile.graphql.NonNull;

/**
 * What became of a notice in an area.
 *
 * @param areaCode one level below the area that was asked about
 * @param workers who have a grid there now that the notice is for
 * @param delivered workers whose phone has it
 * @param read workers who have read it
 * @param householdsTold in person, each once
 */
public record PolicyNoticeFigures(
        @NonNull String areaCode,
        @NonNull int workers,
        @NonNull int delivered,
        @NonNull int read,
        @NonNull int householdsTold) {}
