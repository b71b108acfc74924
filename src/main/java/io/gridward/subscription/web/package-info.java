/** The doors of subscriptions. */
@NullMarked
package io.gridward.subscription.web;

import org.jspecify.annotations.NullMarked;
