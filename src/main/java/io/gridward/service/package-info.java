/** What is done for residents and with them: errands, visits, policy notices, opinions. Uses grid, staffing and workrecord. */
@NullMarked
package io.gridward.service;

import org.jspecify.annotations.NullMarked;
