package io.gridward.inbox;

import org.eclipse.microprofile.graphql.NonNull;

/** How many messages wait for the caller. */
public record MessageFigures(@NonNull int unread) {}
