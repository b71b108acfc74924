package io.gridward.casework;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A case that another system has kept: as it was reported, and what became of it.
 *
 * @param id made from what names it there, so that it is taken once
 */
public record TakePastCase(
        @NotNull UUID id,
        @NotNull @Valid ReportCase report,
        @NotNull @Valid CasePast past) {

    /** As it began: what its reporter settled himself was a draft until then. */
    ReportCase begun() {
        return new ReportCase(
                id,
                report.categoryCode(),
                report.text(),
                report.place(),
                report.occurredAt(),
                report.source(),
                past.isSelfHandled());
    }
}
