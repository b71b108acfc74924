package io.gridward.wechat;

import java.time.Instant;

/** By what somebody who is not bound yet proves that it was he who signed in; good once. */
public record BindingTicket(String ticket, Instant expiresAt) {}
