package io.gridward.inbox;

import java.util.UUID;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Takes down that somebody has read what he was told. That is his own affair: no change others hear of. */
@UseCase
@Authenticated
@OutsideReach(value = Outside.OPEN, note = "one's own only")
@Needs({})
public class MessageReading {

    private final Messages messages;
    private final MessageViews views;
    private final OwnReceivers own;
    private final Time time;

    MessageReading(Messages messages, MessageViews views, OwnReceivers own, Time time) {
        this.messages = messages;
        this.views = views;
        this.own = own;
        this.time = time;
    }

    /** As often as the phone likes: the first time counts. */
    public MessageView read(UUID id) {
        var message = messages.find(own.ids(), id).orElseThrow(() -> Problem.notFound("message", id));
        message.read(time.now());
        return views.of(message);
    }
}
