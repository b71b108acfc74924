package io.gridward.service;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** @param opinions how many belong to it */
@Name("OpinionGroup")
@Description("Opinions about one thing, answered together")
public record OpinionGroupView(
        @NonNull @Id String id,
        @NonNull String areaCode,
        @NonNull String title,
        @NonNull int opinions,
        @NonNull Instant createdAt,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @NonNull int version) {}
