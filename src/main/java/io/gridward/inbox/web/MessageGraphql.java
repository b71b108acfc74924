package io.gridward.inbox.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.inbox.MessageFigures;
import io.gridward.inbox.MessageReading;
import io.gridward.inbox.MessageView;
import io.gridward.inbox.OwnMessages;
import io.gridward.shared.graphql.First;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

@GraphQLApi
public class MessageGraphql {

    private final OwnMessages own;
    private final MessageReading reading;

    MessageGraphql(OwnMessages own, MessageReading reading) {
        this.own = own;
        this.reading = reading;
    }

    @Query
    @Description("One of one's own messages by its id; null when there is none")
    public @Nullable MessageView ownMessage(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(own::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("One's own messages, latest first; with unread those not read yet, or those read")
    public MessageConnection ownMessages(@Nullable Boolean unread, @Nullable Integer first, @Nullable String after) {
        return MessageConnection.of(own.page(unread, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("How many messages wait to be read")
    public MessageFigures ownMessageStatistics() {
        return own.figures();
    }

    @Mutation
    @NonNull
    @Description("Takes down that one has read a message; the first time counts")
    public MessageView readMessage(@Id @NonNull String id) {
        return reading.read(Ids.parse(id).orElseThrow(() -> Problem.notFound("message", id)));
    }
}
