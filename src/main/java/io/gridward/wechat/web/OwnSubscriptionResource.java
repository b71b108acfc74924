package io.gridward.wechat.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.web.Listing;
import io.gridward.wechat.AcceptTemplates;
import io.gridward.wechat.OwnSubscriptions;
import io.gridward.wechat.SubscriptionView;

@Path("/v1/me/subscriptions")
@Authenticated
@Tag(name = "wechat")
public class OwnSubscriptionResource {

    private final OwnSubscriptions own;

    OwnSubscriptionResource(OwnSubscriptions own) {
        this.own = own;
    }

    @GET
    @Operation(
            operationId = "listOwnSubscriptions",
            summary =
                    "List of what one can be told in WeChat, and how many messages one has accepted that were not sent yet")
    public Listing<SubscriptionView> list() {
        return new Listing<>(own.all(), null);
    }

    @POST
    @Once
    @Operation(
            operationId = "acceptSubscriptions",
            summary = "Tell what one has accepted in one tap: one message more of each",
            description =
                    "WeChat sends one message for each time its receiver has accepted it, and tells nobody how many are"
                            + " left; they are counted here. Whatever is not sent in WeChat is in the messages all the same.")
    @Refuses("WECHAT_TEMPLATE_UNKNOWN")
    public Listing<SubscriptionView> accept(AcceptTemplates command) {
        return new Listing<>(own.accept(command), null);
    }
}
