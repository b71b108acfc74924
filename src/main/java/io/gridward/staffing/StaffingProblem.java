package io.gridward.staffing;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemKind;

/** Refusals about workers and their assignments. */
public enum StaffingProblem implements ProblemKind {
    WORKER_UNKNOWN(422, "没有该人员", "There is no such worker", "workerId 不是已登记的人员", "workerId names nobody"),
    WORKER_LEFT(
            409, "人员已离职", "The worker has left", "该人员已离职，不能再修改或任用", "A worker who has left is not changed or assigned"),
    WORKER_KIND_IN_USE(
            409,
            "任职期间不能改变人员类别",
            "The kind of an assigned worker does not change",
            "请先结束其现有任职",
            "End the present assignments first"),
    ID_CARD_TAKEN(
            409,
            "身份证号已登记",
            "The identity number is taken",
            "已有在职人员使用该身份证号",
            "A worker in service already has this number"),
    ASSIGNED_ALREADY(
            409,
            "已在该网格任职",
            "Assigned to this grid already",
            "该人员在此期间已在网格 {grid} 任职",
            "The worker is assigned to grid {grid} in this period"),
    WORKER_HAS_POST(
            409,
            "专职网格员只能有一个岗位",
            "A full-time worker has one post",
            "该人员在此期间已有专职岗位",
            "The worker has another full-time post in this period"),
    FULL_TIME_POST_TAKEN(
            409,
            "网格已有专职网格员",
            "The grid has a full-time worker",
            "网格 {grid} 在此期间已有专职网格员",
            "Another full-time worker has grid {grid} in this period"),
    LEADER_POST_TAKEN(
            409,
            "网格已有网格长",
            "The grid has a leader",
            "网格 {grid} 在此期间已有网格长",
            "Another leader has grid {grid} in this period"),
    ASSIGNMENT_ENDED(
            409,
            "任职已结束",
            "The assignment has ended",
            "任职已于 {validTo} 结束，不再更改",
            "It ended at {validTo} and is not changed"),
    ACTING_WITHOUT_END(
            422, "代理须有截止时间", "Acting needs an end", "代理任职必须给出截止时间", "An acting assignment must say when it ends");

    private final Definition definition;

    StaffingProblem(int status, String titleZh, String titleEn, String detailZh, String detailEn) {
        this.definition = new Definition(status, titleZh, titleEn, detailZh, detailEn);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
