package io.gridward.webhook;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads webhooks, and what became of their deliveries. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.PARTNER})
@Needs({})
@OutsideReach(value = Outside.OPEN, note = Webhooks.WHOSE)
public class WebhookSearch {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final CurrentCaller caller;

    WebhookSearch(Webhooks webhooks, WebhookDeliveries deliveries, CurrentCaller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    public Page<WebhookView> page(@NotNull @Valid PageRequest request) {
        return webhooks.page(caller.get(), request);
    }

    public WebhookView byId(UUID id) {
        return webhooks.visible(caller.get(), id)
                .map(WebhookView::from)
                .orElseThrow(() -> Problem.notFound("webhook", id));
    }

    public Page<WebhookDeliveryView> deliveries(UUID id, @NotNull @Valid PageRequest request) {
        byId(id);
        return deliveries.page(id, request);
    }
}
