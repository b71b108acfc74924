package io.gridward.service;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

public record JoinOpinionGroup(@NotNull UUID groupId) {}
