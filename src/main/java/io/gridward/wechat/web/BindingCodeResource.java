package io.gridward.wechat.web;

import java.util.UUID;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.identity.web.NoStore;
import io.gridward.shared.idempotency.web.Once;
import io.gridward.shared.openapi.Refuses;
import io.gridward.wechat.BindingCodeIssuing;
import io.gridward.wechat.IssuedCode;

@Path("/v1/workers/{id}/binding-code")
@Authenticated
@Tag(name = "wechat")
public class BindingCodeResource {

    private final BindingCodeIssuing issuing;

    BindingCodeResource(BindingCodeIssuing issuing) {
        this.issuing = issuing;
    }

    @POST
    @Once
    @Operation(
            operationId = "issueBindingCode",
            summary = "Make a one-time code for a worker to bind his WeChat by, shown once; an earlier one ends")
    @Refuses({"WECHAT_NOT_CONFIGURED", "WORKER_WITHOUT_ACCOUNT"})
    public RestResponse<IssuedCode> issue(UUID id) {
        return NoStore.of(RestResponse.ok(issuing.issue(id)));
    }
}
