package io.gridward.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.department.DepartmentFixture;
import io.gridward.exchange.sheet.FileFormat;
import io.gridward.exchange.sheet.Spool;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.database.StatementCount;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.exchange.ImportFixture.admin;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A batch of an import costs as many statements as a few rows of it, whether they are new or there already. */
@GridwardTest
class CountingStatementsOfABatchTest {

    private static final int FEW = 2;
    private static final int MANY = 24;

    @Inject
    ImportBatches batches;

    @Inject
    RowFiles rowFiles;

    @Inject
    OnBehalf onBehalf;

    @Inject
    EntityManager entities;

    @Inject
    StatementCount statements;

    @Inject
    Time time;

    @Test
    void divisions() {
        doNotGrow(SheetKind.DIVISIONS, csv("code,name,level,parent", row -> "330282113%03d,计数%d村,VILLAGE,330282113"
                .formatted(900 + row, row)));
    }

    @Test
    void grids() {
        doNotGrow(SheetKind.GRIDS, csv("code,name", row -> "330282113203%03d,计数%d".formatted(row, row)));
    }

    @Test
    void grids_without_codes() {
        doNotGrow(SheetKind.GRIDS, csv("areaCode,name", row -> "330282113203,计数无编码%d".formatted(row)));
    }

    @Test
    void grids_with_boundaries() {
        doNotGrow(SheetKind.GRIDS, new File(FileFormat.GEOJSON, rows -> IntStream.range(0, rows)
                .mapToObj(
                        row -> """
                        {"type":"Feature","properties":{"code":"330282113203%03d","name":"计数%d","datum":"WGS84"},"geometry":%s}
                        """.formatted(row, row, GridFixture.freeSquare().geometry()))
                .collect(Collectors.joining(",", "{\"type\":\"FeatureCollection\",\"features\":[", "]}"))));
    }

    @Test
    void workers() {
        doNotGrow(
                SheetKind.WORKERS,
                csv(
                        "name,kind,areaCode,education,hireDate,phone,idCard",
                        row -> "计数%d,PART_TIME,330282113,COLLEGE,2020-03-01,%s,%s"
                                .formatted(row, StaffingFixture.newPhone(), StaffingFixture.newIdCard())));
    }

    @Test
    void cases() {
        doNotGrow(
                SheetKind.CASES,
                csv(
                        "reference,categoryCode,text,longitude,latitude,datum,occurredAt",
                        row -> "计数%d,%s,井盖,%d.5,50.5,WGS84,2026-01-%02dT08:00:00Z"
                                .formatted(row, row % 2 == 0 ? "01001" : "01002", row, row + 1)));
    }

    @Test
    void cases_with_their_past() {
        String department = admin().get("/v1/departments/" + DepartmentFixture.serving(DepartmentFixture.COUNTY))
                .path("name");
        doNotGrow(
                SheetKind.CASES,
                csv(
                        "reference,categoryCode,text,longitude,latitude,datum,state,department,mergedInto,reportedAt,closedAt",
                        row -> "往年%d,%s,井盖,%d.5,50.5,WGS84,%s,2026-01-%02dT08:00:00Z,2026-02-01T08:00:00Z"
                                .formatted(
                                        row,
                                        row % 2 == 0 ? "01001" : "01002",
                                        row,
                                        row % 2 == 0 ? "CLOSED," + department + "," : "MERGED,,往年" + (row - 1),
                                        row + 1)));
    }

    @Test
    void trainings() {
        doNotGrow(
                SheetKind.TRAININGS,
                csv(
                        "title,kind,areaCode,startsAt,endsAt",
                        row -> "计数%d,CLASS,330282113%s,2026-12-01T09:%02d:00+08:00,2026-12-01T11:00:00+08:00"
                                .formatted(row, row % 2 == 0 ? "201" : "202", row)));
    }

    private record File(FileFormat format, IntFunction<String> rows) {}

    private static File csv(String header, IntFunction<String> row) {
        return new File(
                FileFormat.CSV,
                rows -> IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", header + "\n", "\n")));
    }

    private void doNotGrow(SheetKind kind, File file) {
        var few = taken(kind, file.format(), file.rows().apply(FEW), FEW);
        var many = taken(kind, file.format(), file.rows().apply(MANY), MANY);

        assertThat(many.created()).as("statements that create").hasSameSizeAs(few.created());
        assertThat(many.found()).as("statements that find again").hasSameSizeAs(few.found());
    }

    private record Taken(List<String> created, List<String> found) {}

    /** Takes the rows as a batch twice, and leaves nothing of them behind. */
    private Taken taken(SheetKind kind, FileFormat format, String text, int rows) {
        var caller = new Caller(SignIn.accountId(Role.ADMIN), "counting", Set.of(Role.ADMIN), Reach.everything(), null);
        return onBehalf.of(caller, () -> {
            QuarkusTransaction.begin();
            try {
                return new Taken(
                        judged(kind, format, text, caller, RowOutcome.Kind.ACCEPTED, rows),
                        judged(kind, format, text, caller, RowOutcome.Kind.DUPLICATE, rows));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private List<String> judged(
            SheetKind kind, FileFormat format, String text, Caller caller, RowOutcome.Kind expected, int rows) {
        var file = new UploadedFile(kind, format, "UTF-8", false, Locale.ENGLISH, null);
        var job = new ImportJob(UUID.randomUUID(), file, caller, 1, time.now());
        try (var content = Spool.of(new ByteArrayInputStream(text.getBytes(UTF_8)));
                var reader = rowFiles.read(kind, format, "UTF-8", content)) {
            var batch = new RowBatches(reader, rows + 1).next();
            return statements.here(() -> {
                assertThat(batches.judge(job, reader.header(), batch))
                        .hasSize(rows)
                        .allSatisfy(outcome ->
                                assertThat(outcome.kind()).as(outcome.detail()).isEqualTo(expected));
                entities.flush();
                entities.clear();
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
