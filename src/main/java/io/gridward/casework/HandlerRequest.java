package io.gridward.casework;

/** What whoever handles a case has asked the command room for. */
public enum HandlerRequest {
    /** 延期. */
    EXTENSION,
    /** 挂账、缓办. */
    SUSPENSION
}
