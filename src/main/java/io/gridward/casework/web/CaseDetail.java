package io.gridward.casework.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;
import io.gridward.shared.web.Replies;

/** One case together with what the caller may do to it now. */
public record CaseDetail(@JsonUnwrapped CaseView view, List<CaseVerb> allowedVerbs) {

    static RestResponse<CaseDetail> ok(CaseView view, CaseSearch search) {
        return Replies.ok(of(view, search), view.version());
    }

    static RestResponse<CaseDetail> created(CaseView view, CaseSearch search) {
        return Replies.created("/v1/cases/" + view.id(), of(view, search), view.version());
    }

    private static CaseDetail of(CaseView view, CaseSearch search) {
        return new CaseDetail(view, search.allowedVerbs(view));
    }
}
