package io.gridward.duty.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.duty.FlagSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;

@Singleton
class FlagNodes implements NodeSource {

    private final FlagSearch flags;

    FlagNodes(FlagSearch flags) {
        this.flags = flags;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(flags::find);
    }
}
