package io.gridward.service;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which opinions a list shows; null means any.
 *
 * @param area code prefix: all opinions below it
 * @param tag code of what they are about
 * @param answered only those that are, or only those that are not
 */
public record OpinionFilter(
        @Nullable String area,
        @Nullable String tag,
        @Nullable UUID group,
        @Nullable Boolean answered) {}
