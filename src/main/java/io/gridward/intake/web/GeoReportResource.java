package io.gridward.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseProblem;
import io.gridward.casework.CategoryView;
import io.gridward.casework.ReportedPlace;
import io.gridward.intake.GeoReports;
import io.gridward.intake.ReportAsResident;
import io.gridward.intake.ResidentContact;
import io.gridward.intake.ResidentReporting;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.time.Time;
import io.gridward.shared.web.Parameters;

/**
 * Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2). The standard is its contract, so it stands in no document of ours:
 * names with underscores, both formats by suffix or {@code Accept}, refusals as lists of code and description. Lists take
 * {@code page}, {@code page_size}, {@code updated_after} and {@code bbox} besides, a new request an {@code id} of the client's.
 */
@Path("/open311/v2")
@PermitAll
@OutsideReach(Outside.OPEN)
@Produces({MediaType.TEXT_XML, MediaType.APPLICATION_JSON})
public class GeoReportResource {

    private final GeoReports reports;
    private final ResidentReporting reporting;
    private final ReportGate gate;
    private final GeoWriter writer;
    private final Problems problems;
    private final Time time;
    private final String county;

    GeoReportResource(
            GeoReports reports,
            ResidentReporting reporting,
            ReportGate gate,
            GeoWriter writer,
            Problems problems,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.reports = reports;
        this.reporting = reporting;
        this.gate = gate;
        this.writer = writer;
        this.problems = problems;
        this.time = time;
        this.county = county;
    }

    @GET
    @Path("/discovery")
    @Operation(hidden = true, summary = "Open311: tell where the endpoint is")
    public RestResponse<String> discovery(@Context UriInfo uri, @Context RoutingContext context) {
        String url = uri.getBaseUriBuilder().path("open311/v2").build().toString();
        return writer.one("discovery", GeoDiscovery.at(url), context);
    }

    @GET
    @Path("/services")
    @Operation(hidden = true, summary = "Open311: list the categories in use")
    public RestResponse<String> services(@Context UriInfo uri, @Context RoutingContext context) {
        requireJurisdiction(new GeoQuery(uri.getQueryParameters()));
        var services = reports.services().stream().map(GeoService::of).toList();
        return writer.list(200, "services", "service", services, context);
    }

    @GET
    @Path("/services/{code}")
    @Operation(hidden = true, summary = "Open311: tell what a category asks for")
    public RestResponse<String> definition(String code, @Context UriInfo uri, @Context RoutingContext context) {
        requireJurisdiction(new GeoQuery(uri.getQueryParameters()));
        var definition = new GeoDefinition(service(code).code(), List.of());
        return writer.one("service_definition", definition, context);
    }

    @POST
    @Path("/requests")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true, summary = "Open311: report a matter, by the key of a source")
    public RestResponse<String> report(
            MultivaluedMap<String, String> form, @Context UriInfo uri, @Context RoutingContext context) {
        var fields = new GeoQuery(form);
        requireJurisdiction(fields);
        // Clients put it into the address as well.
        requireJurisdiction(new GeoQuery(uri.getQueryParameters()));
        String key = fields.text("api_key");
        gate.pass(key, context);
        var service = service(Objects.requireNonNullElse(fields.text("service_code"), ""));
        var received = reporting.report(key, command(service, fields));
        var receipt = new GeoReceipt(received.number(), received.token(), null, null);
        return writer.list(201, "service_requests", "request", List.of(receipt), context);
    }

    @GET
    @Path("/requests")
    @Operation(hidden = true, summary = "Open311: list what residents reported without an account")
    public RestResponse<String> requests(@Context UriInfo uri, @Context RoutingContext context) {
        var query = new GeoQuery(uri.getQueryParameters());
        requireJurisdiction(query);
        var found = reports.requests(query.filter(time.now())).stream()
                .map(file -> GeoRequest.of(file, time.zone()))
                .toList();
        return writer.list(200, "service_requests", "request", found, context);
    }

    @GET
    @Path("/requests/{number}")
    @Operation(hidden = true, summary = "Open311: read what a resident reported without an account")
    public RestResponse<String> request(String number, @Context UriInfo uri, @Context RoutingContext context) {
        requireJurisdiction(new GeoQuery(uri.getQueryParameters()));
        var file = reports.request(number).orElseThrow(() -> Problem.notFound("service_request_id", number));
        return writer.list(200, "service_requests", "request", List.of(GeoRequest.of(file, time.zone())), context);
    }

    @GET
    @Path("/tokens/{token}")
    @Operation(hidden = true, summary = "Open311: tell the number of the case, by the token of a report")
    public RestResponse<String> token(String token, @Context UriInfo uri, @Context RoutingContext context) {
        requireJurisdiction(new GeoQuery(uri.getQueryParameters()));
        var answer = new GeoToken(reporting.standing(token).number(), token);
        return writer.list(200, "service_requests", "request", List.of(answer), context);
    }

    /** In the standard's own way; what it calls not found, ours calls not to be processed. */
    @ServerExceptionMapper({Problem.class, ConstraintViolationException.class})
    public RestResponse<String> refused(RuntimeException thrown, RoutingContext context) {
        Problem problem = problems.of(thrown).orElseThrow(() -> thrown);
        var fields = problem.render(Locale.ENGLISH);
        int status = problem.kind() == CaseProblem.CASE_CATEGORY_UNKNOWN
                ? 404
                : problem.kind().status() == 422 ? 400 : problem.kind().status();
        String description = Stream.of(fields.get("detail"), fields.get("errors"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return writer.list(status, "errors", "error", List.of(new GeoError(status, description)), context);
    }

    /** May be left out: there is but one. */
    private void requireJurisdiction(GeoQuery query) {
        String given = query.text("jurisdiction_id");
        if (given != null && !given.equals(county)) {
            throw Problem.notFound("jurisdiction_id", given);
        }
    }

    private CategoryView service(String code) {
        return reports.services().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN).with("category", code));
    }

    private static ReportAsResident command(CategoryView service, GeoQuery fields) {
        var place = new ReportedPlace(fields.number("long"), fields.number("lat"), Datum.WGS84, null);
        String text = Optional.ofNullable(fields.text("description")).orElse(service.name());
        return new ReportAsResident(
                Parameters.uuid("id", fields.text("id")),
                service.code(),
                text,
                place,
                fields.text("media_url"),
                contact(fields),
                null);
    }

    /** Who gives no telephone cannot be called: his name is not kept either. */
    private static @Nullable ResidentContact contact(GeoQuery fields) {
        String phone = fields.text("phone");
        String name = Stream.of(fields.text("last_name"), fields.text("first_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return phone == null ? null : new ResidentContact(name.isEmpty() ? null : name, phone);
    }
}
