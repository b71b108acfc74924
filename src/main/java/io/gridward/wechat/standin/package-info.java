/** Stands in for the server of WeChat in tests and demonstrations (DOMAIN.md §11), served only where it is switched on. */
@NullMarked
package io.gridward.wechat.standin;

import org.jspecify.annotations.NullMarked;
