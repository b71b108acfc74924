package io.gridward.wechat;

import java.time.Instant;

/** A one-time code, shown this once. */
public record IssuedCode(String oneTimeCode, Instant expiresAt) {}
