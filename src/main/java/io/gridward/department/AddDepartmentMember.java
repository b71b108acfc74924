package io.gridward.department;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AddDepartmentMemberInput")
public record AddDepartmentMember(@Id @NonNull @NotNull UUID accountId) {}
