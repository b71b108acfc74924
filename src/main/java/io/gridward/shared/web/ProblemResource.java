package io.gridward.shared.web;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemCatalogue;
import io.gridward.shared.problem.ProblemKind;

/** Where the {@code type} of every problem leads (RFC 9457 §3.1.1), for programs and for people. */
@Path("/problems")
@PermitAll
@Tag(name = "problems")
@OutsideReach(Outside.OPEN)
public class ProblemResource {

    /** Only for whoever asks for it: a program that takes anything gets JSON. */
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8;qs=0.5";

    private final ProblemCatalogue catalogue;

    ProblemResource(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listProblems", summary = "List every kind of problem an answer can be")
    public RestResponse<Listing<ProblemKindView>> list(@Context HttpHeaders headers) {
        var locale = Language.of(headers);
        var kinds = catalogue.families().stream()
                .flatMap(family -> family.kinds().stream())
                .map(kind -> ProblemKindView.of(kind, locale))
                .toList();
        return in(locale, new Listing<>(kinds, null));
    }

    @GET
    @Produces(HTML)
    @Operation(hidden = true)
    public RestResponse<String> index(@Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return in(locale, new ProblemPage(locale).index(catalogue.families()));
    }

    @GET
    @Path("/{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readProblem", summary = "Read what a kind of problem means and what to do about it")
    public RestResponse<ProblemKindView> read(String kind, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return in(locale, ProblemKindView.of(find(kind), locale));
    }

    @GET
    @Path("/{kind}")
    @Produces(HTML)
    @Operation(hidden = true)
    public RestResponse<String> page(String kind, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return in(locale, new ProblemPage(locale).of(find(kind)));
    }

    private ProblemKind find(String name) {
        return catalogue.byType("/problems/" + name).orElseThrow(() -> Problem.notFound("problem", name));
    }

    private static <T> RestResponse<T> in(Locale locale, T body) {
        return RestResponse.ResponseBuilder.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
