package io.gridward.casework;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

import io.gridward.grid.GridView;

/**
 * A grid with what is open in it.
 *
 * @param openCases the latest of them
 */
@RegisterForReflection
public record GridOverviewView(GridView grid, long openCaseCount, List<CaseView> openCases) {}
