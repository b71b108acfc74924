package io.gridward.casework.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseSearch;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;
import io.gridward.shared.web.Replies;

/** One case together with what the caller may do to it now. */
public record CaseDetail(@JsonUnwrapped CaseView view, List<CaseVerb> allowedVerbs) {

    private static final CaseNote NO_NOTE = new CaseNote(null);

    /** Where nothing has to be said, no body is needed either. */
    static CaseNote orNone(@Nullable CaseNote given) {
        return given == null ? NO_NOTE : given;
    }

    static RestResponse<CaseDetail> ok(CaseView view, CaseSearch search) {
        return Replies.ok(of(view, search), view.version());
    }

    static RestResponse<CaseDetail> created(CaseView view, CaseSearch search) {
        return Replies.created("/v1/cases/" + view.id(), of(view, search), view.version());
    }

    private static CaseDetail of(CaseView view, CaseSearch search) {
        return new CaseDetail(view, search.allowedVerbs(List.of(view)).getOrDefault(view.id(), List.of()));
    }
}
