package io.gridward.calendar.web;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.calendar.CalendarEditing;
import io.gridward.calendar.CalendarSearch;
import io.gridward.calendar.CalendarYearView;
import io.gridward.calendar.ReplaceCalendarYear;
import io.gridward.shared.openapi.Refuses;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.web.Listing;
import io.gridward.shared.web.Replies;
import io.gridward.shared.web.Versions;

@Path("/v1/calendar-years")
@Authenticated
@Tag(name = "calendar")
public class CalendarYearResource {

    private final CalendarSearch search;
    private final CalendarEditing editing;

    CalendarYearResource(CalendarSearch search, CalendarEditing editing) {
        this.search = search;
        this.editing = editing;
    }

    @GET
    @Operation(
            operationId = "listCalendarYears",
            summary = "List the years whose public holidays are known, latest first")
    public RestResponse<Listing<CalendarYearView>> list(
            @QueryParam("limit") @DefaultValue(PageRequest.DEFAULT_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        return Listing.of(search.page(new PageRequest(limit, cursor)), uri);
    }

    @GET
    @Path("/{year}")
    @Operation(operationId = "readCalendarYear", summary = "Read the public holidays and make-up workdays of a year")
    public RestResponse<CalendarYearView> read(int year) {
        var list = search.byYear(year);
        return Replies.ok(list, list.version());
    }

    @PUT
    @Path("/{year}")
    @Operation(
            operationId = "replaceCalendarYear",
            summary = "Enter the public holidays and make-up workdays of a year, or replace them",
            description = "The whole list as the State Council's notice gives it; a notice may name days of the"
                    + " December before. If-Match is needed where there is a list of the year already.")
    @Refuses({
        "PRECONDITION_REQUIRED",
        "STALE_VERSION",
        "REACH_NOT_EVERYTHING",
        "NOT_FOUND",
        "CALENDAR_DAYS_INVALID",
        "CALENDAR_DAY_IN_OTHER_YEAR"
    })
    public RestResponse<CalendarYearView> replace(int year, ReplaceCalendarYear command, @Context HttpHeaders headers) {
        var list = editing.replace(year, Versions.expectedIfGiven(headers), command);
        return Replies.ok(list, list.version());
    }
}
