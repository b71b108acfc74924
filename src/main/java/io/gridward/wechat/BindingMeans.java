package io.gridward.wechat;

/** How it was made sure whose WeChat it is. */
public enum BindingMeans {
    /** By the telephone number WeChat knows. */
    PHONE,
    /** By a code he got from somebody who knows him. */
    CODE
}
