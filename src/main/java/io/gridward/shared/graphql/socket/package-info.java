/** Subscriptions over WebSocket: the protocol {@code graphql-transport-ws} and the limits of its sockets (ADR 10). */
@NullMarked
package io.gridward.shared.graphql.socket;

import org.jspecify.annotations.NullMarked;
