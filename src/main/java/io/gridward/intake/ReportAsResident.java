package io.gridward.intake;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.ReportedPlace;

/**
 * @param id chosen by the client
 * @param text what is the matter, kept verbatim
 * @param mediaUrl where there is more to see; kept as text, nobody looks there
 * @param contact null for who stays unknown
 * @param openid who the resident is in WeChat, where the source is a mini-program: his words are checked there
 */
public record ReportAsResident(
        @Nullable UUID id,
        @NotNull @Pattern(regexp = "\\d{2}(\\d{3})?") String categoryCode,
        @NotBlank @CodePointLength(max = 2000) String text,
        @NotNull @Valid ReportedPlace place,

        @CodePointLength(max = 2000) @Pattern(regexp = "https?://\\S+") @Nullable
        String mediaUrl,

        @Valid @Nullable ResidentContact contact,

        @Schema(
                description =
                        "Who the resident is in WeChat, where the source is the back end of the mini-program: his words"
                                + " are checked there. Forgotten afterwards, and shown to nobody")
        @Pattern(regexp = "[\\w-]{1,64}")
        @Nullable
        String openid) {}
