package io.gridward.inbox;

import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Shows everybody his own messages; nobody sees another's. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.OPEN, note = "one's own only")
@Needs({})
public class OwnMessages {

    private final Messages messages;
    private final MessageViews views;
    private final OwnReceivers own;

    OwnMessages(Messages messages, MessageViews views, OwnReceivers own) {
        this.messages = messages;
        this.views = views;
        this.own = own;
    }

    /** @param unread null for all */
    public Page<MessageView> page(@Nullable Boolean unread, @NotNull @Valid PageRequest request) {
        return messages.page(own.ids(), unread, request, views::of);
    }

    public MessageView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("message", id));
    }

    public Optional<MessageView> find(UUID id) {
        return messages.find(own.ids(), id).map(views::of);
    }

    public MessageFigures figures() {
        return new MessageFigures(Math.toIntExact(messages.countUnread(own.ids())));
    }
}
