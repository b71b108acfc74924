/** Sends hostile requests to the running program. */
package io.gridward.bench.fuzz;
