/** Accounts, API clients, tokens: who comes in, with which roles and reach. Uses shared only. */
@NullMarked
package io.gridward.identity;

import org.jspecify.annotations.NullMarked;
