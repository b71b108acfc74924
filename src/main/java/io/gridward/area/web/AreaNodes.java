package io.gridward.area.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.area.AreaSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;

@Singleton
class AreaNodes implements NodeSource {

    private final AreaSearch search;

    AreaNodes(AreaSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return search.find(id);
    }
}
