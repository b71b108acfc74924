package io.gridward.inbox;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.gridward.shared.time.Time;

/**
 * Tells people what concerns them, for other capabilities: in the caller's transaction, with one statement however many
 * they are. What has happened is in the outbox already, so that somebody was told of it is not.
 */
@ApplicationScoped
public class Inbox {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Messages messages;
    private final Event<MessagesWritten> written;
    private final Time time;

    Inbox(Messages messages, Event<MessagesWritten> written, Time time) {
        this.messages = messages;
        this.written = written;
        this.time = time;
    }

    /** Whoever was told already is not told again. */
    public void tell(MessageKind kind, List<Letter> letters) {
        if (!letters.isEmpty()) {
            // In one order, so that two who tell the same people do not wait for each other.
            var ordered = letters.stream()
                    .sorted(Comparator.comparing(Letter::receiverId).thenComparing(Letter::occasion))
                    .toList();
            var added = messages.add(kind, ordered, time.now());
            if (!added.isEmpty()) {
                written.fire(new MessagesWritten(kind, added));
            }
        }
    }

    /** A moment as messages name it: by the clocks of the installation. */
    public String moment(Instant at) {
        return MOMENT.format(at.atZone(time.zone()));
    }
}
