package io.gridward.service;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** @param retired whether new opinions can no longer have it */
@Name("OpinionTag")
@Description("What an opinion may be about")
public record OpinionTagView(
        @NonNull String code,
        @NonNull String name,
        @NonNull String nameEn,
        @NonNull boolean retired,
        @NonNull int version) {}
