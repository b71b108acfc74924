package io.gridward.area;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about divisions. */
public enum AreaProblem implements ProblemKind {
    AREA_CODE_TAKEN(
            409,
            new Text("区划代码已被使用", "The code of the division is taken"),
            new Text("代码 {area} 已被使用", "The code {area} is given already"),
            new Text("核对代码；区划已存在时无需再建", "Check the code; a division that is there needs not be made again")),
    AREA_LEVEL_FOREIGN(
            422,
            new Text("级别与代码位数不符", "The level does not fit the code"),
            new Text("代码 {area} 的位数不是 {level} 的位数", "A code as long as {area} is not one of {level}"),
            new Text(
                    "县级 6 位，乡镇街道 9 位，村和社区 12 位",
                    "Counties have 6 digits, towns and streets 9, villages and communities 12")),
    AREA_PARENT_FOREIGN(
            422,
            new Text("上级与代码不符", "The division above does not fit the code"),
            new Text("{area} 的上级应为 {parent}", "Above {area} is {parent}"),
            new Text("将 parent 留空，或改为代码的前几位", "Leave the parent empty, or make it the beginning of the code"));

    private final Definition definition;

    AreaProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("区划", "Divisions"), values());
        }
    }
}
