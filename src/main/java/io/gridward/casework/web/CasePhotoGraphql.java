package io.gridward.casework.web;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

import io.gridward.casework.CasePhotoReading;
import io.gridward.casework.CasePhotoView;
import io.gridward.casework.CaseView;

/** The photos of cases; the files themselves come by REST. */
@GraphQLApi
public class CasePhotoGraphql {

    private final CasePhotoReading reading;

    CasePhotoGraphql(CasePhotoReading reading) {
        this.reading = reading;
    }

    @NonNull
    @Description("Its photos and documents, in the order they arrived")
    public List<@NonNull List<@NonNull CasePhotoView>> photos(@Source @Name("cases") List<CaseView> cases) {
        var byCase = reading.ofCases(cases);
        return cases.stream()
                .map(shown -> byCase.getOrDefault(shown.id(), List.of()))
                .toList();
    }
}
