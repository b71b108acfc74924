package io.gridward.calendar.web;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.calendar.CalendarSearch;
import io.gridward.calendar.CalendarYearView;

@GraphQLApi
public class CalendarGraphql {

    private final CalendarSearch search;

    CalendarGraphql(CalendarSearch search) {
        this.search = search;
    }

    @Query
    @Description("The public holidays and make-up workdays of a year; null when its list is not there")
    public @Nullable CalendarYearView calendarYear(@NonNull int year) {
        return search.find(year).orElse(null);
    }
}
