package io.gridward.staffing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Name("Vacancy")
@Description("A grid in use without a leader or a full-time worker of its own")
public record VacancyView(
        @NonNull String gridCode,
        @NonNull String gridName,
        @NonNull List<@NonNull VacantPostView> posts) {

    /** @param posts null for one that is not vacant */
    static VacancyView of(String gridCode, String gridName, @Nullable VacantPostView... posts) {
        return new VacancyView(
                gridCode, gridName, Stream.of(posts).filter(Objects::nonNull).toList());
    }
}
