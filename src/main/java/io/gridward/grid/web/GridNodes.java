package io.gridward.grid.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.grid.GridSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;

@Singleton
class GridNodes implements NodeSource {

    private final GridSearch search;

    GridNodes(GridSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(search::find);
    }
}
