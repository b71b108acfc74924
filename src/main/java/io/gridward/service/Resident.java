package io.gridward.service;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** Who a resident is and how to reach him, encrypted; empty once that was erased. */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // never compared
record Resident(byte @Nullable [] residentName, byte @Nullable [] residentPhone) {}
