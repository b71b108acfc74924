package io.gridward.service.web;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.service.OpinionFigures;
import io.gridward.service.OpinionFilter;
import io.gridward.service.OpinionGrouping;
import io.gridward.service.OpinionReport;
import io.gridward.service.OpinionSearch;
import io.gridward.service.OpinionTagEditing;
import io.gridward.service.OpinionTagView;
import io.gridward.service.OpinionView;
import io.gridward.shared.graphql.First;
import io.gridward.shared.graphql.ListSize;
import io.gridward.shared.time.Ids;
import io.gridward.shared.web.Parameters;

@GraphQLApi
public class OpinionGraphql {

    private final OpinionSearch search;
    private final OpinionGrouping grouping;
    private final OpinionTagEditing tags;
    private final OpinionReport report;

    OpinionGraphql(OpinionSearch search, OpinionGrouping grouping, OpinionTagEditing tags, OpinionReport report) {
        this.search = search;
        this.grouping = grouping;
        this.tags = tags;
        this.report = report;
    }

    @Query
    @Description("One opinion by its id; null when there is none within reach")
    public @Nullable OpinionView opinion(@Id @NonNull String id) {
        return Ids.parse(id).flatMap(search::find).orElse(null);
    }

    @Query
    @NonNull
    @Description("The opinions, latest first")
    public OpinionConnection opinions(
            @Nullable String area,
            @Nullable String tag,
            @Id @Nullable String group,
            @Nullable Boolean answered,
            @Nullable Integer first,
            @Nullable String after) {
        var filter = new OpinionFilter(area, tag, Parameters.uuid("group", group), answered);
        return OpinionConnection.of(search.page(filter, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("The groups of opinions, latest first")
    public OpinionGroupConnection opinionGroups(
            @Nullable String area, @Nullable Integer first, @Nullable String after) {
        return OpinionGroupConnection.of(grouping.page(area, First.of(first, after)), after);
    }

    @Query
    @NonNull
    @Description("What opinions may be about, retired tags too")
    @ListSize(assumedSize = 100)
    public List<@NonNull OpinionTagView> opinionTags() {
        return tags.all();
    }

    @Query
    @NonNull
    @Description("Counts by the areas one level below the given one and by tag; without a tag each opinion once")
    @ListSize(assumedSize = 200)
    public List<@NonNull OpinionFigures> opinionStatistics(
            @Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        return report.figures(area, from, to);
    }
}
