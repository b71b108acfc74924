/** The door of webhooks. */
@NullMarked
package io.gridward.webhook.web;

import org.jspecify.annotations.NullMarked;
