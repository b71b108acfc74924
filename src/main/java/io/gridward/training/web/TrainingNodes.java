package io.gridward.training.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;
import io.gridward.training.TrainingSearch;

@Singleton
class TrainingNodes implements NodeSource {

    private final TrainingSearch search;

    TrainingNodes(TrainingSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(search::find);
    }
}
