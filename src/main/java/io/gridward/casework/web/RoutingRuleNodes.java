package io.gridward.casework.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.casework.RoutingRuleSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;

@Singleton
class RoutingRuleNodes implements NodeSource {

    private final RoutingRuleSearch search;

    RoutingRuleNodes(RoutingRuleSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(search::find);
    }
}
