/** What all REST endpoints share: problems, versions, lists, limits, languages. */
@NullMarked
package io.gridward.shared.web;

import org.jspecify.annotations.NullMarked;
