/** The administrative hierarchy: county, town or street, village or community. Uses shared only. */
package io.gridward.area;
