/** Writes into the OpenAPI document, at build time, what the code says only elsewhere or not at all. */
@NullMarked
package io.gridward.shared.openapi;

import org.jspecify.annotations.NullMarked;
