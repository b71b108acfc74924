package io.gridward.exchange.sheet;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * One row as it was found.
 *
 * @param number as a spreadsheet program counts: the header is 1; of a FeatureCollection the first feature is 1
 * @param cells in the order of the header; empty texts where there is nothing
 * @param feature the whole GeoJSON feature, or null
 * @param unreadable why this row cannot be judged although those after it can, or null
 */
public record SheetRow(
        long number,
        List<String> cells,
        @Nullable JsonNode feature,
        @Nullable Problem unreadable) {

    static SheetRow of(long number, List<String> cells) {
        return new SheetRow(number, cells, null, null);
    }

    static SheetRow unreadable(long number, List<String> cells, Problem why) {
        return new SheetRow(number, cells, null, why);
    }

    boolean isBlank() {
        return feature == null && unreadable == null && cells.stream().allMatch(String::isBlank);
    }

    /** Roughly how much memory it takes, in characters. */
    public long size() {
        long size = feature == null ? 0 : 16L * feature.toString().length();
        for (String cell : cells) {
            size += cell.length();
        }
        return size;
    }
}
