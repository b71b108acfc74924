package io.gridward.grid;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.gridward.shared.news.NewsReader;

/** Keeps the locator up to date with what other nodes change. */
@Singleton
class BoundaryNews implements NewsReader {

    private final GridLocator locator;

    BoundaryNews(GridLocator locator) {
        this.locator = locator;
    }

    @Override
    public String channel() {
        return "grid_boundary";
    }

    @Override
    public void reload() {
        locator.reload();
    }

    @Override
    public void hear(List<String> news) {
        locator.refresh(news.stream().map(UUID::fromString).toList());
    }
}
