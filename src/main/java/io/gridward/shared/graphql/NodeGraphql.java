package io.gridward.shared.graphql;

import java.util.List;
import java.util.Optional;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** {@code node(id:)} over all capabilities. Ids are unique over all of them, so the first that knows it answers. */
@GraphQLApi
@Authenticated
public class NodeGraphql {

    private final List<NodeSource> sources;

    NodeGraphql(@All List<NodeSource> sources) {
        this.sources = sources;
    }

    @Query
    @Description("Anything by its id; null when there is none within reach")
    public @Nullable Node node(@Id @NonNull String id) {
        for (NodeSource source : sources) {
            var node = found(source, id);
            if (node.isPresent()) {
                return node.get();
            }
        }
        return null;
    }

    /** Of what kind the id is nobody knows yet: what a machine has no scope for is not there for it. */
    private static Optional<? extends Node> found(NodeSource source, String id) {
        try {
            return source.find(id);
        } catch (Problem refused) {
            if (refused.kind() == CommonProblem.SCOPE_MISSING) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
