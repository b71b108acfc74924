package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;

public record WithdrawPolicyNotice(
        @NotBlank @CodePointLength(max = 2000) String reason) {}
