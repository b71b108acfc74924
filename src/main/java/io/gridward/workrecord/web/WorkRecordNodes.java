package io.gridward.workrecord.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;
import io.gridward.workrecord.RecordSearch;

@Singleton
class WorkRecordNodes implements NodeSource {

    private final RecordSearch search;

    WorkRecordNodes(RecordSearch search) {
        this.search = search;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(search::find);
    }
}
