package io.gridward.duty.web;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.gridward.duty.DutyAppealSearch;
import io.gridward.shared.graphql.Node;
import io.gridward.shared.graphql.NodeSource;
import io.gridward.shared.time.Ids;

@Singleton
class DutyNodes implements NodeSource {

    private final DutyAppealSearch appeals;

    DutyNodes(DutyAppealSearch appeals) {
        this.appeals = appeals;
    }

    @Override
    public Optional<? extends Node> find(String id) {
        return Ids.parse(id).flatMap(appeals::find);
    }
}
