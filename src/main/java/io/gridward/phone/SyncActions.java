package io.gridward.phone;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.casework.CaseIntake;
import io.gridward.casework.CaseNote;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.ReportCase;
import io.gridward.inbox.MessageReading;
import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackUploading;
import io.gridward.service.AcknowledgePolicyNotices;
import io.gridward.service.ErrandHandling;
import io.gridward.service.ErrandNote;
import io.gridward.service.PolicyNoticeReading;
import io.gridward.service.RecordVisit;
import io.gridward.service.TickOffErrand;
import io.gridward.service.VisitRecording;
import io.gridward.workrecord.FileRecord;
import io.gridward.workrecord.RecordFiling;

/** Does what a phone brings by the same use cases as if it had been online, so that the same rules and roles hold. */
@ApplicationScoped
class SyncActions {

    private final RecordFiling records;
    private final CaseReporting reporting;
    private final CaseIntake intake;
    private final TrackUploading tracks;
    private final VisitRecording visits;
    private final ErrandHandling errands;
    private final PolicyNoticeReading notices;
    private final MessageReading messages;
    private final ObjectMapper json;

    SyncActions(
            RecordFiling records,
            CaseReporting reporting,
            CaseIntake intake,
            TrackUploading tracks,
            VisitRecording visits,
            ErrandHandling errands,
            PolicyNoticeReading notices,
            MessageReading messages,
            ObjectMapper json) {
        this.records = records;
        this.reporting = reporting;
        this.intake = intake;
        this.tracks = tracks;
        this.visits = visits;
        this.errands = errands;
        this.notices = notices;
        this.messages = messages;
        this.json = json;
    }

    /** @return what the endpoint of the same would have answered; @throws Problem as that would have */
    Object perform(SyncOperation operation) {
        return switch (operation.kind()) {
            case FILE_RECORD -> records.file(read(operation, FileRecord.class)).view();
            case REPORT_CASE ->
                reporting.report(read(operation, ReportCase.class)).view();
            case SUBMIT_CASE -> intake.report(operation.requireTarget(), null, read(operation, CaseNote.class));
            case UPLOAD_TRACK -> tracks.upload(read(operation, RecordTrack.class));
            case RECORD_VISIT -> visits.record(read(operation, RecordVisit.class));
            case PROGRESS_ERRAND ->
                errands.progress(operation.requireTarget(), null, read(operation, ErrandNote.class));
            case TICK_OFF_ERRAND ->
                errands.tickOff(operation.requireTarget(), null, read(operation, TickOffErrand.class));
            case ACKNOWLEDGE_NOTICES ->
                Map.of("items", notices.acknowledge(read(operation, AcknowledgePolicyNotices.class)));
            case READ_MESSAGE -> messages.read(operation.requireTarget());
        };
    }

    private <T> T read(SyncOperation operation, Class<T> type) {
        return json.convertValue(operation.bodyOrEmpty(), type);
    }
}
