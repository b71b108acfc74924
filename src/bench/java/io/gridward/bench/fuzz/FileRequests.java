package io.gridward.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files to be imported: CSV, XLSX and GeoJSON with hostile cells and headers, and files that are broken as such. */
final class FileRequests {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String GEO_JSON = "application/geo+json";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** For each list its columns, each with a value that fits. */
    private static final Map<String, Map<String, String>> LISTS = Map.of(
            "divisions",
            Map.of("code", "330282006999", "name", "村", "level", "VILLAGE", "parent", "330282006"),
            "grids",
            Map.of("code", "330282006004991", "areaCode", "330282006004", "name", "网格", "kind", "BASIC"),
            "workers",
            Map.of(
                    "name", "甲",
                    "kind", "PART_TIME",
                    "areaCode", "330282006",
                    "education", "COLLEGE",
                    "hireDate", "2020-03-01",
                    "phone", "13800000000",
                    "idCard", "330282199001010014",
                    "career", "[]"),
            "cases",
            Map.of(
                    "reference", "1",
                    "categoryCode", "01001",
                    "text", "井盖",
                    "longitude", "121.246",
                    "latitude", "30.195",
                    "datum", "WGS84",
                    "occurredAt", "2026-01-31 08:00"),
            "trainings",
            Map.of(
                    "title", "课",
                    "kind", "CLASS",
                    "areaCode", "330282006",
                    "startsAt", "2026-12-01 09:00",
                    "endsAt", "2026-12-01 11:00",
                    "capacity", "30"));

    private static final List<String> TYPES = List.of(
            CSV + ";charset=gb18030",
            CSV + ";charset=utf-16",
            CSV + ";charset=nonsense",
            CSV + ";header=absent",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "application/json");

    private final Known known;

    FileRequests(Known known) {
        this.known = known;
    }

    Hostile make(int number, Random random) {
        var hostile = new HostileValues(random);
        String list = hostile.one(LISTS.keySet().stream().sorted().toList());
        var rows = rows(LISTS.get(list), hostile);
        String type = hostile.one(list.equals("grids") ? List.of(CSV, XLSX, GEO_JSON) : List.of(CSV, XLSX));
        byte[] file =
                switch (type) {
                    case CSV -> csv(rows, hostile);
                    case XLSX -> xlsx(rows, hostile);
                    default -> features(rows, hostile);
                };
        var headers = new ArrayList<String>();
        headers.add(known.authorization(hostile));
        headers.removeIf(String::isEmpty);
        headers.add("Content-Type: " + (hostile.chance(0.9) ? type : hostile.one(TYPES)));
        if (hostile.chance(0.1)) {
            headers.add("Accept-Language: en");
        }
        String dryRun = hostile.chance(0.3) ? "?dryRun=" + hostile.one(List.of("true", "true", "TRUE", "1", "")) : "";
        return new Hostile(
                number, "import " + list, "POST", "/v1/imports/" + list + dryRun, headers, broken(file, hostile));
    }

    /** The header and some rows. */
    private static List<List<String>> rows(Map<String, String> columns, HostileValues hostile) {
        var names = new ArrayList<>(columns.keySet().stream().sorted().toList());
        names.removeIf(name -> hostile.chance(0.05));
        if (hostile.chance(0.05)) {
            names.add(hostile.chance(0.5) ? hostile.text() : "name");
        }
        var rows = new ArrayList<List<String>>(List.of(names));
        int most = hostile.one(List.of(0, 1, 3, 10, 60));
        for (int row = 0; row < most; row++) {
            rows.add(names.stream()
                    .filter(name -> !hostile.chance(0.01))
                    .map(name -> hostile.chance(0.15) ? hostile.text() : columns.getOrDefault(name, hostile.text()))
                    .toList());
        }
        return rows;
    }

    private static byte[] csv(List<List<String>> rows, HostileValues hostile) {
        String end = hostile.one(List.of("\n", "\r\n", "\r"));
        String separator = hostile.chance(0.95) ? "," : hostile.one(List.of(";", "\t"));
        boolean quotes = hostile.chance(0.8);
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> quotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining(end, hostile.chance(0.1) ? "\uFEFF" : "", end));
        return hostile.bytes(text);
    }

    private static byte[] features(List<List<String>> rows, HostileValues hostile) {
        var names = rows.get(0);
        String features = rows.stream()
                .skip(1)
                .map(row -> hostile.chance(0.05) ? hostile.json() : feature(names, row, hostile))
                .collect(Collectors.joining(","));
        return hostile.bytes(hostile.one(List.of(
                        "{\"type\":\"FeatureCollection\",\"features\":[%s]}",
                        "{\"type\":\"FeatureCollection\",\"features\":[%s]}",
                        "{\"type\":\"FeatureCollection\",\"features\":[%s]}",
                        "{\"features\":[%s],\"type\":\"FeatureCollection\",\"bbox\":" + "[".repeat(300)
                                + "]".repeat(300) + "}",
                        "{\"type\":\"FeatureCollection\",\"features\":{}}%s",
                        "[%s]"))
                .formatted(features));
    }

    private static String feature(List<String> names, List<String> row, HostileValues hostile) {
        String properties = IntStream.range(0, Math.min(names.size(), row.size()))
                .mapToObj(i -> hostile.quoted(names.get(i)) + ":"
                        + (hostile.chance(0.05) ? hostile.json() : hostile.quoted(row.get(i))))
                .collect(Collectors.joining(","));
        String datum = hostile.chance(0.9) ? ",\"datum\":\"WGS84\"" : ",\"datum\":" + hostile.json();
        return "{\"type\":\"Feature\",\"properties\":{" + properties + datum + "},\"geometry\":" + geometry(hostile)
                + "}";
    }

    private static String geometry(HostileValues hostile) {
        int west = hostile.below(300) - 150;
        String ring = "[[%1$d,10],[%1$d.01,10],[%1$d.01,10.01],[%1$d,10.01],[%1$d,10]]".formatted(west);
        return switch (hostile.below(8)) {
            case 0 -> hostile.json();
            case 1 -> "{\"type\":\"Polygon\",\"coordinates\":" + hostile.json() + "}";
            case 2 -> "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + ring + "],[" + ring + "]]}";
            case 3 -> "{\"type\":\"Polygon\",\"coordinates\":[" + ring + ",[[0,0],[1e308,1],[181,91],[0,0]]]}";
            case 4 -> "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[0,1],[1,0],[0,0]]]}";
            default -> "{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}";
        };
    }

    private static byte[] xlsx(List<List<String>> rows, HostileValues hostile) {
        var texts = new ArrayList<String>();
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append(hostile.chance(0.97) ? "<row r=\"" + (row + 1) + "\">" : "<row>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.append(cell(
                        (char) ('A' + column % 26) + "" + (row + 1),
                        rows.get(row).get(column),
                        texts,
                        hostile));
            }
            sheet.append(hostile.chance(0.995) ? "</row>" : "");
        }
        sheet.append(hostile.chance(0.98) ? "</sheetData></worksheet>" : "");
        String shared = texts.stream()
                .map(text -> "<si><t>" + text + "</t></si>")
                .collect(Collectors.joining("", "<sst xmlns=\"" + MAIN + "\">", hostile.chance(0.98) ? "</sst>" : ""));
        String parts = "http://schemas.openxmlformats.org/package/2006/";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String media = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(
                List.of(
                        Map.entry(
                                "[Content_Types].xml",
                                "<Types xmlns=\"" + parts
                                        + "content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\""
                                        + media
                                        + "sheet.main+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
                                        + media
                                        + "sharedStrings+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                                        + media
                                        + "worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
                                        + media
                                        + "styles+xml\"/></Types>"),
                        Map.entry(
                                "xl/styles.xml",
                                "<styleSheet xmlns=\"" + MAIN
                                        + "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"),
                        Map.entry(
                                "xl/workbook.xml",
                                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + office
                                        + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
                        Map.entry(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships xmlns=\"" + parts + "relationships\"><Relationship Id=\"rId1\" Type=\""
                                        + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                        Map.entry("xl/sharedStrings.xml", shared),
                        Map.entry("xl/worksheets/sheet1.xml", sheet.toString())),
                hostile);
    }

    private static String cell(String reference, String text, List<String> texts, HostileValues hostile) {
        String place = hostile.chance(0.98)
                ? " r=\"" + reference + "\""
                : hostile.one(List.of("", " r=\"\"", " r=\"A0\"", " r=\"XFD1048577\"", " r=\"1\"", " r=\"AAAA1\""));
        String escaped = hostile.chance(0.97) ? escaped(text) : text;
        return switch (hostile.below(10)) {
            case 0 -> "<c" + place + " t=\"inlineStr\"><is><t>" + escaped + "</t></is></c>";
            case 1 ->
                "<c" + place + hostile.one(List.of("", " s=\"1\"", " s=\"7\"")) + "><v>"
                        + (hostile.chance(0.5) ? "20200301" : escaped) + "</v></c>";
            case 2 -> "<c" + place + " t=\"" + hostile.one(List.of("b", "e", "d", "str", "n", "x")) + "\"><v>1</v></c>";
            default -> {
                texts.add(escaped);
                String number = hostile.chance(0.99)
                        ? String.valueOf(texts.size() - 1)
                        : hostile.one(List.of("-1", "999999", "99999999999", "", "x"));
                yield "<c" + place + " t=\"s\"><v>" + number + "</v></c>";
            }
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;");
    }

    private static byte[] zip(List<Map.Entry<String, String>> parts, HostileValues hostile) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                if (!hostile.chance(0.01)) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            if (hostile.chance(0.03)) {
                zip.putNextEntry(
                        new ZipEntry(hostile.one(List.of("xl/sharedStrings.xml~", "xl/worksheets/x", "../x"))));
                zip.write(new byte[1_000_000]);
            }
            zip.putNextEntry(new ZipEntry("last"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] broken(byte[] file, HostileValues hostile) {
        return switch (hostile.below(25)) {
            case 0 -> java.util.Arrays.copyOf(file, hostile.below(file.length + 1));
            case 1 -> java.util.Arrays.copyOf(file, file.length + 1 + hostile.below(1000));
            case 2 -> hostile.bytes(hostile.text());
            default -> file;
        };
    }
}
