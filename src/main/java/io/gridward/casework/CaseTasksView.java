package io.gridward.casework;

import java.util.List;

/**
 * The cases that wait for the caller.
 *
 * @param count how many; no more than 200 are counted
 * @param first the most urgent of them
 */
public record CaseTasksView(int count, List<CaseTaskView> first) {}
