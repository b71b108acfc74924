package io.gridward.inbox;

import java.util.List;

/** People were told something; whoever tells them in another way as well hears of it in the same transaction. */
public record MessagesWritten(MessageKind kind, List<NewMessage> messages) {}
