package io.gridward.wechat;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Counts which subscribe messages somebody has accepted. That is his own affair: no change others hear of. */
@UseCase
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "one's own only")
public class OwnSubscriptions {

    private final Templates templates;
    private final Subscriptions subscriptions;
    private final CurrentCaller caller;

    OwnSubscriptions(Templates templates, Subscriptions subscriptions, CurrentCaller caller) {
        this.templates = templates;
        this.subscriptions = subscriptions;
        this.caller = caller;
    }

    /** All there are, those one has never accepted among them. */
    public List<SubscriptionView> all() {
        var remaining = subscriptions.remaining(caller.id());
        return templates.all().stream()
                .map(template ->
                        new SubscriptionView(template.kind(), template.id(), remaining.getOrDefault(template.id(), 0)))
                .toList();
    }

    /** One message more each. @throws Problem WECHAT_TEMPLATE_UNKNOWN */
    public List<SubscriptionView> accept(@NotNull @Valid AcceptTemplates command) {
        if (!command.templates().stream().allMatch(templates::has)) {
            throw Problem.of(WechatProblem.WECHAT_TEMPLATE_UNKNOWN);
        }
        subscriptions.accept(caller.id(), command.templates());
        return all();
    }
}
