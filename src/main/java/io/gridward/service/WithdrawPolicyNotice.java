package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("WithdrawPolicyNoticeInput")
public record WithdrawPolicyNotice(
        @NonNull @NotBlank @CodePointLength(max = 2000) String reason) {}
