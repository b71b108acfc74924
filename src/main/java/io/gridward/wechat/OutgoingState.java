package io.gridward.wechat;

/** What has become of a message in WeChat; the inbox has it whatever that is. */
enum OutgoingState {
    WAITING,
    SENDING,
    SENT,
    /** Its receiver has accepted no more, or is not bound any more. */
    NOT_ACCEPTED,
    /** WeChat does not take it, or could not for a whole day. */
    FAILED,
    /** WeChat fell silent, or this program ended: not sent again, for it may have arrived. */
    UNKNOWN
}
