package io.gridward.casework;

import org.junit.jupiter.api.Test;

import io.gridward.shared.CommittedDocument;

/** {@code src/docs/CASES.md} says what the table of the life cycle says. */
class LifeCycleDocumentTest {

    @Test
    void the_document_says_what_the_table_says() {
        CommittedDocument.mustBe("CASES.md", document());
    }

    private static String document() {
        return """
                # How a case goes

                Generated from the program; do not edit. One table says who may do what to a case in which state; it decides at every
                door, `allowedVerbs` of a case is read from it, and so are this page and the descriptions in the OpenAPI document.

                ```mermaid
                """ + LifeCycleText.diagram() + """
                ```

                ## The table

                Every step is kept for good as `{seq, verb, actorId, actorName, department, from, to, at, reason, note}`. A step that the
                table does not allow is refused with 409 `CASE_TRANSITION_ILLEGAL`, which names the verbs that are allowed now and,
                where only a condition stands in the way, the condition (`unmet`). What lies outside one's reach does not exist (404),
                but for what one has reported oneself, which one sees and, while it is a draft, moves.

                | verb | from | to | who | note needed | if |
                |---|---|---|---|---|---|
                """ + LifeCycleText.rows() + """

                ## Conditions

                | code | 中文 | |
                |---|---|---|
                """ + LifeCycleText.conditions() + """

                **Levels.** A case in a grid begins with the village's level, one outside every grid with the county's. `ESCALATE` raises
                it; the command room of a level is one whose reach covers all of that area, so a town's commander deals with the
                villages' and the town's cases, the county's with all. The *superior* of a case is the command room one level up.

                ## Clocks

                | clock | runs from | to | limit unless configured | emergency | what it does |
                |---|---|---|---|---|---|
                | ACCEPTANCE | report, being raised, reopening | dispatch, rejection, merging, raising | 4 working hours | 1 hour | at its end a reminder |
                | SIGNING | dispatch | signing, request to return | 2 working hours | 1 hour | at its end the case counts as signed for |
                | HANDLING | dispatch | resolution | the category's, else the level's: village 3, town 7, county 15 working days | the category's, in hours | at 75 % a reminder, at its end a yellow card, at 150 % a red one |
                | VERIFICATION | resolution | verification or rework | 1 working day | 24 hours | at its end a reminder |

                Limits are counted in working hours, working days or urgent hours (around the clock). A working day is as many working
                hours as a workday has, from 08:30 to 17:30 unless configured: three working days from ten o'clock on Monday end at ten
                o'clock on Thursday. What is kept are facts: start, limit, extensions, pauses, end. The deadline is derived from them and
                the working calendar, and again when that is corrected; a card that by the right calendar came too early is taken back.
                Where the calendar of a year is not known yet, there is no deadline (`dueAt` is null) until it is entered.

                - Handling runs from the dispatch, not from the signing: letting a case lie unsigned wins no time.
                - A department that asks to return a case and gets it back has lost the time; another one has all of its own. The second
                  request is decided one level up, and then it is final.
                - While a case is suspended its clock stands still, and what was left is left when it goes on, at the latest on the day
                  of its review. Rework goes on with the same clock, without the time the verification took.
                - An extension has to be asked for before the case is due, twice at most; the second is granted one level up.
                - Reminders and cards are given by the system once, however many nodes run, also for what came due while none did.

                ## Figures

                `GET /v1/cases/statistics` and `caseStatistics` count time limits of handling by the day on which they were due, whether the
                case is closed or not: closed on time, closed late, still open, undone (opened again, or given up after two reworks)
                and terminated add up to what was due, and the on-time rate is closed on time ÷ due. Leaving a case open, or ending
                it, does not raise the rate. What is suspended is due at no time; a limit whose case was given to another department
                is the other department's. "On time" looks at when the matter was resolved for good, not at how long it took others to
                verify it. Nothing due, no rate (null). The figures of villages add up to those of their town.

                ## Who is told

                In their inbox (`GET /v1/me/messages`), in the same transaction, each once; never whoever did it himself:

                | what | who |
                |---|---|
                | `CASE_MERGED` | who reported the merged case, or one that was merged into it before, and who joined one of them |
                | `CASE_REJECTED`, `CASE_CLOSED`, `CASE_TERMINATED` | the same of the case, each by the number he knows; who has settled it himself knows |
                | `CASE_DISPATCHED`, `CASE_REWORK` | all who belong to the department; rework of what was self-handled: its author |
                | `CASE_DUE_SOON`, `CASE_OVERDUE` | the same, at 75 % of the time for handling, at its end and at 150 % |
                """;
    }
}
