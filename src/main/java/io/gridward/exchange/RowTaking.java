package io.gridward.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.gridward.exchange.sheet.SheetRow;
import io.gridward.shared.problem.Problem;

/**
 * Takes rows of a file into a list: judges each and creates what is new, within the transaction of who asks. A batch
 * costs as many statements as one row, as long as no two of its rows speak of the same thing.
 */
final class RowTaking<V, C> {

    private final Sheet<V, C> sheet;
    private final Header<V> header;
    private final CommandRules rules;
    private final Locale language;

    RowTaking(Sheet<V, C> sheet, List<String> headings, CommandRules rules, Locale language) {
        this.sheet = sheet;
        this.header = Header.of(headings, sheet.columns());
        this.rules = rules;
        this.language = language;
    }

    /** A row that waits to be judged, and where in the batch it stands. */
    private record Waiting<C>(int index, RowValues row, C command) {}

    /** @return what became of each row, in the same order */
    List<RowOutcome> take(List<SheetRow> rows) {
        var outcomes = new RowOutcome[rows.size()];
        var waiting = new ArrayList<Waiting<C>>();
        for (int i = 0; i < outcomes.length; i++) {
            try {
                var values = RowValues.of(rows.get(i), header);
                waiting.add(new Waiting<>(i, values, sheet.command(values)));
            } catch (Problem refusal) {
                outcomes[i] = RowOutcome.refused(refusal, language);
            }
        }
        while (!waiting.isEmpty()) {
            var later = new ArrayList<Waiting<C>>();
            judge(strangers(waiting, later), outcomes);
            waiting = later;
        }
        return Arrays.asList(outcomes);
    }

    /** The first of those that share a name; the others must see what becomes of it. */
    private List<Waiting<C>> strangers(List<Waiting<C>> waiting, List<Waiting<C>> later) {
        var seen = new HashSet<String>();
        var wave = new ArrayList<Waiting<C>>();
        for (var one : waiting) {
            var keys = sheet.keys(one.row());
            (keys.stream().noneMatch(seen::contains) ? wave : later).add(one);
            seen.addAll(keys);
        }
        return wave;
    }

    private void judge(List<Waiting<C>> wave, RowOutcome[] outcomes) {
        var existing = sheet.existing(wave.stream().map(Waiting::row).toList());
        var known = new ArrayList<Waiting<C>>();
        var there = new ArrayList<V>();
        var fresh = new ArrayList<Waiting<C>>();
        for (int i = 0; i < wave.size(); i++) {
            V found = existing.get(i);
            if (found == null) {
                fresh.add(wave.get(i));
            } else {
                known.add(wave.get(i));
                there.add(found);
            }
        }
        compare(known, there, outcomes);
        create(fresh, outcomes);
    }

    private void compare(List<Waiting<C>> known, List<V> there, RowOutcome[] outcomes) {
        var differences = sheet.differences(known.stream().map(Waiting::row).toList(), there);
        for (int i = 0; i < known.size(); i++) {
            outcomes[known.get(i).index()] = differences.get(i).isEmpty()
                    ? RowOutcome.DUPLICATE
                    : RowOutcome.refused(
                            Problem.of(ExchangeProblem.IMPORT_ROW_DIFFERS)
                                    .with("existing", sheet.nameOf(there.get(i)))
                                    .with("columns", String.join(", ", differences.get(i))),
                            language);
        }
    }

    private void create(List<Waiting<C>> fresh, RowOutcome[] outcomes) {
        var sound = new ArrayList<Waiting<C>>();
        for (var one : fresh) {
            try {
                requireNew(one);
                sound.add(one);
            } catch (Problem refusal) {
                outcomes[one.index()] = RowOutcome.refused(refusal, language);
            }
        }
        if (sound.isEmpty()) {
            return;
        }
        var judged = sheet.create(sound.stream().map(Waiting::command).toList());
        for (int i = 0; i < judged.size(); i++) {
            outcomes[sound.get(i).index()] = judged.get(i).accepted() != null
                    ? RowOutcome.ACCEPTED
                    : RowOutcome.refused(Objects.requireNonNull(judged.get(i).refusal()), language);
        }
    }

    private void requireNew(Waiting<C> one) {
        var readOnly = one.row().readOnly(sheet.columns());
        if (!readOnly.isEmpty()) {
            throw Problem.of(ExchangeProblem.IMPORT_COLUMN_READ_ONLY).with("columns", String.join(", ", readOnly));
        }
        rules.require(sheet.constrained(one.command()), language);
    }
}
