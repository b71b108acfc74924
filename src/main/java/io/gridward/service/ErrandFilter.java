package io.gridward.service;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which errands a list shows; null means any.
 *
 * @param area code prefix: all errands below it
 * @param states any of these; none means all
 * @param agreedFrom agreed for this day or later
 * @param agreedTo agreed for this day or earlier
 */
public record ErrandFilter(
        @Nullable String area,
        @Nullable List<ErrandState> states,
        @Nullable LocalDate agreedFrom,
        @Nullable LocalDate agreedTo) {}
