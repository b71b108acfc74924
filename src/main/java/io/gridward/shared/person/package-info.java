/** What is true of any person's data: well-formed numbers and names, and how they are masked. */
package io.gridward.shared.person;
