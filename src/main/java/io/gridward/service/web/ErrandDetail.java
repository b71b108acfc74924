package io.gridward.service.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.service.ErrandSearch;
import io.gridward.service.ErrandVerb;
import io.gridward.service.ErrandView;
import io.gridward.shared.web.Replies;

/** One errand together with what the caller may do to it now. */
public record ErrandDetail(@JsonUnwrapped ErrandView view, List<ErrandVerb> allowedVerbs) {

    static RestResponse<ErrandDetail> ok(ErrandView view, ErrandSearch search) {
        return Replies.ok(of(view, search), view.version());
    }

    static RestResponse<ErrandDetail> created(ErrandView view, ErrandSearch search) {
        return Replies.created("/v1/errands/" + view.id(), of(view, search), view.version());
    }

    private static ErrandDetail of(ErrandView view, ErrandSearch search) {
        return new ErrandDetail(view, search.allowedVerbs(view));
    }
}
