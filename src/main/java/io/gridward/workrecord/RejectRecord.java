package io.gridward.workrecord;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;

public record RejectRecord(
        @NotBlank @CodePointLength(max = 2000) String reason) {}
