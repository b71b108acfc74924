/** The doors of imports and spreadsheets. */
@NullMarked
package io.gridward.exchange.web;

import org.jspecify.annotations.NullMarked;
