package io.gridward.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;

/** Adds divisions to the hierarchy. */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.HIDDEN)
public class AreaEditing {

    private final Areas areas;
    private final CurrentCaller caller;
    private final Outbox outbox;

    AreaEditing(Areas areas, CurrentCaller caller, Outbox outbox) {
        this.areas = areas;
        this.caller = caller;
        this.outbox = outbox;
    }

    /**
     * Creates the divisions; one may hang under another of them, in whatever order they come.
     *
     * @return what became of each, in the same order; one that is refused is no loss to the others
     */
    public List<Judged<AreaView>> createAll(@NotNull List<@NotNull @Valid CreateArea> commands) {
        var known = known(commands);
        var judged = new ArrayList<Judged<AreaView>>(java.util.Collections.nCopies(commands.size(), null));
        var downwards = Stream.iterate(0, i -> i + 1)
                .limit(commands.size())
                .sorted(Comparator.comparing(i -> commands.get(i).code().length()))
                .toList();
        var made = new ArrayList<Area>();
        for (int i : downwards) {
            var command = commands.get(i);
            try {
                require(command, known);
                var area = new Area(command.code(), command.name(), command.level(), command.above());
                known.add(area.code());
                made.add(area);
                judged.set(i, Judged.accepted(AreaView.from(area)));
            } catch (Problem refusal) {
                judged.set(i, Judged.refused(refusal));
            }
        }
        areas.persist(made);
        areas.flush();
        made.forEach(
                area -> outbox.append(Change.created("AREA_CREATED", area.code(), area.code(), AreaView.from(area))));
        return judged;
    }

    private Set<String> known(List<CreateArea> commands) {
        var asked = commands.stream()
                .flatMap(command -> Stream.of(command.code(), command.above()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new HashSet<>(areas.codesAmong(asked));
    }

    private void require(CreateArea command, Set<String> known) {
        String code = command.code();
        if (command.level().digits() != code.length()) {
            throw Problem.of(AreaProblem.AREA_LEVEL_FOREIGN)
                    .with("area", code)
                    .with("level", command.level().name());
        }
        if (!caller.reach().covers(code)) {
            String above = command.above();
            throw Problem.notFound("area", above == null ? code : above);
        }
        requireAbove(command, known);
        if (known.contains(code)) {
            throw Problem.of(AreaProblem.AREA_CODE_TAKEN).with("area", code);
        }
    }

    private static void requireAbove(CreateArea command, Set<String> known) {
        String above = command.above();
        if (above == null) {
            return;
        }
        if (command.parentCode() != null && !command.parentCode().equals(above)) {
            throw Problem.of(AreaProblem.AREA_PARENT_FOREIGN)
                    .with("area", command.code())
                    .with("parent", above);
        }
        if (!known.contains(above)) {
            throw Problem.notFound("area", above);
        }
    }
}
