package io.gridward.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.locationtech.jts.geom.Geometry;

/**
 * Where the middle of every grid is to lie, and under which village.
 *
 * <p>The county is sprinkled with spots. Each goes to the town whose centre is nearest; the spots of a town are split into its
 * villages, those of a village into its grids. Streets lie close together, so their grids come out small.
 */
record CellPlan(String areaCode, Spot middle) {

    /** Enough that a grid's middle does not follow the noise, few enough to be done in a second. */
    private static final int SPOTS_PER_GRID = 60;

    static List<CellPlan> draw(Geometry outline, Collection<String> divisionCodes, int grids, SplittableRandom random) {
        var villages = villagesByTown(divisionCodes);
        if (villages.isEmpty()) {
            throw new IllegalArgumentException("No division lies under a known street or town");
        }
        var weights = villages.values().stream().map(List::size).toList();
        if (weights.stream().mapToInt(Integer::intValue).sum() > grids) {
            throw new IllegalArgumentException("Every village needs a grid");
        }
        var towns = List.copyOf(villages.keySet());
        var divisions = List.copyOf(villages.values());
        var quotas = Quota.share(grids, weights);
        var spots = Sprinkling.over(
                outline,
                towns,
                quotas.stream().map(quota -> quota * SPOTS_PER_GRID).toList(),
                random);
        var cells = new ArrayList<CellPlan>();
        for (int i = 0; i < towns.size(); i++) {
            var town = towns.get(i);
            cells.addAll(town(town, divisions.get(i), quotas.get(i), spots.get(i), random));
        }
        return cells;
    }

    private static Map<TownCentre, List<String>> villagesByTown(Collection<String> divisionCodes) {
        var villages = new TreeMap<TownCentre, List<String>>(Comparator.comparing(TownCentre::code));
        for (var town : TownCentre.ALL) {
            var codes = divisionCodes.stream()
                    .filter(code -> code.length() == 12 && code.startsWith(town.code()))
                    .sorted()
                    .toList();
            if (!codes.isEmpty()) {
                villages.put(town, codes);
            }
        }
        return villages;
    }

    private static List<CellPlan> town(
            TownCentre town, List<String> codes, int grids, List<Spot> spots, SplittableRandom random) {
        var villages = new ArrayList<>(Cluster.split(spots, codes.size(), random));
        // Communities have the smaller codes: they come to lie in the middle of the town, villages around it.
        villages.sort(Comparator.comparing(village -> village.centre().distanceSquared(town.spot())));
        var quotas = Quota.share(
                grids - codes.size(),
                villages.stream().map(village -> village.spots().size()).toList());
        var cells = new ArrayList<CellPlan>();
        for (int i = 0; i < codes.size(); i++) {
            for (var grid : Cluster.split(villages.get(i).spots(), 1 + quotas.get(i), random)) {
                cells.add(new CellPlan(codes.get(i), grid.centre()));
            }
        }
        return cells;
    }
}
