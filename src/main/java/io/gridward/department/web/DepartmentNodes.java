package io.gridward.department.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.department.DepartmentSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;

@Singleton
class DepartmentNodes implements NodeSource {

    private final DepartmentSearch search;

    DepartmentNodes(DepartmentSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(search::find);
    }
}
