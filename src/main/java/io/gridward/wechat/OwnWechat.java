package io.gridward.wechat;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;

/** Shows everybody whether he comes in through WeChat, and lets him end that. */
@UseCase
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = "one's own only")
public class OwnWechat {

    private final Unbinding unbinding;
    private final CurrentCaller caller;

    OwnWechat(Unbinding unbinding, CurrentCaller caller) {
        this.unbinding = unbinding;
        this.caller = caller;
    }

    public WechatBindingView view() {
        return WechatBindingView.from(unbinding.find(caller.id()));
    }

    /** Every sign-in of the account ends, on whatever phone. */
    public void unbind(int expectedVersion) {
        unbinding.unbind(caller.id(), caller.reach(), expectedVersion);
    }
}
