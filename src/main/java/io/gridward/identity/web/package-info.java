/** The doors to signing in, accounts and API clients. */
@NullMarked
package io.gridward.identity.web;

import org.jspecify.annotations.NullMarked;
