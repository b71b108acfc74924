package io.gridward.wechat;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.identity.SignIns;
import io.gridward.shared.access.Reach;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;

/** Ends bindings, in the transaction of the use case: nobody comes in by that WeChat, nor with what it was given. */
@ApplicationScoped
class Unbinding {

    private final Bindings bindings;
    private final SignIns signIns;
    private final Outbox outbox;

    Unbinding(Bindings bindings, SignIns signIns, Outbox outbox) {
        this.bindings = bindings;
        this.signIns = signIns;
        this.outbox = outbox;
    }

    Binding find(UUID accountId) {
        return bindings.ofAccount(accountId).orElseThrow(() -> Problem.notFound("wechat-binding", accountId));
    }

    /** @param reach of the account */
    void unbind(UUID accountId, Reach reach, int expectedVersion) {
        var binding = find(accountId);
        Expected.version(expectedVersion, binding.version());
        bindings.delete(binding);
        bindings.flush();
        signIns.endAll(accountId);
        outbox.append(Change.changed(
                "WECHAT_UNBOUND", accountId, reach.commonPrefix(), WechatBindingView.from(binding), null));
    }
}
