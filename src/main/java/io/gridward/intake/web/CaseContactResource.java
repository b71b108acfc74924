package io.gridward.intake.web;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.intake.CaseContactView;
import io.gridward.intake.CaseContacts;
import io.gridward.shared.web.Listing;

@Path("/v1/cases/{id}/contacts")
@Authenticated
@Tag(name = "cases")
public class CaseContactResource {

    private final CaseContacts contacts;

    CaseContactResource(CaseContacts contacts) {
        this.contacts = contacts;
    }

    @GET
    @Operation(
            operationId = "listCaseContacts",
            summary = "Tell whom to call back about a case; that somebody looked is recorded",
            description = "Residents who reported it, or a case that was merged into it, without an account, and left a"
                    + " number. Some time after the end of the matter the numbers are erased.")
    public Listing<CaseContactView> list(UUID id) {
        return new Listing<>(contacts.of(id), null);
    }
}
