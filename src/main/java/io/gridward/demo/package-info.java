/** The demo county: the real divisions and outline of Cixi, everything inside them synthetic and from a seed. */
@NullMarked
package io.gridward.demo;

import org.jspecify.annotations.NullMarked;
