package io.gridward.service;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("JoinOpinionGroupInput")
public record JoinOpinionGroup(@Id @NonNull @NotNull UUID groupId) {}
