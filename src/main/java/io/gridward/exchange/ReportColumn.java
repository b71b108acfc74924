package io.gridward.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns that a report puts behind those of the file. A file that has them is read as if it had not. */
enum ReportColumn {
    ROW("importRow", "导入行号"),
    OUTCOME("importOutcome", "导入结果"),
    CODE("importCode", "问题代码"),
    DETAIL("importDetail", "问题说明");

    private final String english;
    private final String chinese;

    ReportColumn(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String english() {
        return english;
    }

    String heading(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? english : chinese;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ReportColumn::english).toList();
    }

    static boolean isOne(String heading) {
        for (var column : values()) {
            if (heading.equalsIgnoreCase(column.english) || heading.equals(column.chinese)) {
                return true;
            }
        }
        return false;
    }
}
