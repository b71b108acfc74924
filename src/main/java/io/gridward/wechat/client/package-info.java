/** Asks the server of WeChat (DOMAIN.md §11). Nothing here knows who our people are. */
@NullMarked
package io.gridward.wechat.client;

import org.jspecify.annotations.NullMarked;
