/**
 * The WeChat mini-program: who signs in there, what he is told there, whether a text may be shown there. It may use every
 * capability before it.
 */
@NullMarked
package io.gridward.wechat;

import org.jspecify.annotations.NullMarked;
