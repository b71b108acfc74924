/** The demo county: the real divisions and outline of Cixi, everything inside them synthetic and from a seed. */
package io.gridward.demo;
