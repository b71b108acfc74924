package io.gridward.export;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.gridward.export.ExportView.ExportFault;

/** Exports as others see them; their filters are kept as JSON. */
@ApplicationScoped
class ExportViews {

    private final ObjectMapper json;

    ExportViews(ObjectMapper json) {
        this.json = json;
    }

    ExportView of(ExportJob job) {
        return new ExportView(
                job.id().toString(),
                job.type(),
                job.format(),
                filter(job),
                job.fields(),
                job.state(),
                job.rowsWritten(),
                job.fileBytes(),
                job.sha256(),
                job.feedToken(),
                job.isWatermarked(),
                job.caller().name(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.expiresAt(),
                ExportFault.of(job));
    }

    ExportFilter filter(ExportJob job) {
        try {
            return json.readValue(job.filter(), ExportFilter.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A filter that cannot be read: " + job.id(), impossible);
        }
    }

    String written(ExportFilter filter) {
        try {
            return json.writeValueAsString(filter);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
