package io.gridward.department;

import java.util.UUID;

/** An account belongs to a department once. */
record DepartmentMemberId(UUID departmentId, UUID accountId) {}
