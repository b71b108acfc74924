package io.gridward.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A new source of reports.
 *
 * @param secret its key, shown this once; absent when the same creation is sent again
 */
public record NewReportSourceView(
        @JsonUnwrapped ReportSourceView source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
