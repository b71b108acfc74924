/** The doors of the WeChat mini-program. */
@NullMarked
package io.gridward.wechat.web;

import org.jspecify.annotations.NullMarked;
