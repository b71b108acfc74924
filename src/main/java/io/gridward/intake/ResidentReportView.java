package io.gridward.intake;

import java.time.Instant;
import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CasePlace;
import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A resident's report as the command room sees it, which may call him.
 *
 * @param source name of the source it came from
 * @param gridCode null outside every grid
 * @param mediaUrl where he says there is more to see; nobody has looked there
 * @param photos in the order they arrived
 * @param textCheckLabel which kind of harm WeChat sees, in its numbers; 100 for none; null without a verdict
 * @param reason why it was dropped
 * @param caseId the case it has become
 * @param erasedAt when it was erased whom to call
 */
@Name("ResidentReport")
@Description("What a resident has reported without an account")
@RegisterForReflection
public record ResidentReportView(
        @NonNull @Id String id,
        @NonNull @Id String sourceId,
        @NonNull String source,
        @NonNull String categoryCode,
        @NonNull String text,
        @NonNull CasePlace place,
        @Nullable String gridCode,
        @Nullable String mediaUrl,
        @NonNull List<@NonNull ReportPhotoView> photos,
        @Personal(Disclosure.OPEN) @Nullable String contactName,
        @Personal(Disclosure.OPEN) @Nullable String contactPhone,
        @NonNull ReportState state,
        @NonNull TextCheck textCheck,
        @Nullable Integer textCheckLabel,
        @NonNull Instant receivedAt,
        @Nullable Instant decidedAt,
        @Id @Nullable String decidedBy,
        @Nullable String reason,
        @Id @Nullable String caseId,
        @Nullable Instant erasedAt,
        @NonNull int version) {}
