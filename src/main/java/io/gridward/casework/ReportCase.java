package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client; the same report may be sent again under it
 * @param text what is the matter, kept verbatim
 * @param occurredAt when it was seen, by the client's clock; null for now
 * @param source null for what the reporter's role says
 * @param draft true for what only its author sees until he reports it or settles it himself; null for false
 */
@Input("ReportCaseInput")
public record ReportCase(
        @Id @Nullable UUID id,

        @NonNull @NotNull @Pattern(regexp = "\\d{2}(\\d{3})?")
        String categoryCode,

        @NonNull @NotBlank @CodePointLength(max = 2000) String text,
        @NonNull @NotNull @Valid ReportedPlace place,
        @Nullable Instant occurredAt,
        @Nullable CaseSource source,
        @Nullable Boolean draft) {

    CaseVerb verb() {
        return Boolean.TRUE.equals(draft) ? CaseVerb.DRAFT : CaseVerb.REPORT;
    }
}
