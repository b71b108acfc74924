package io.gridward.workrecord.web;

import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.web.Replies;
import io.gridward.workrecord.TakenRecord;
import io.gridward.workrecord.WorkRecordView;

/** What became of one record, as an answer. */
final class Taken {

    private Taken() {}

    static RestResponse<WorkRecordView> answer(TakenRecord taken) {
        var view = taken.view();
        return taken.created()
                ? Replies.created("/v1/records/" + view.id(), view, view.version())
                : Replies.ok(view, view.version());
    }
}
