package io.gridward.client;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.client.api.CasesApi;
import io.gridward.client.api.IdentityApi;
import io.gridward.client.model.CaseState;
import io.gridward.client.model.Datum;
import io.gridward.client.model.ReportCase;
import io.gridward.client.model.ReportedPlace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The made client used as somebody's program would: sign in, report, list, and a refusal. */
class JavaClientTest {

    private static final String PASSWORD = "gridward-demo";

    @Test
    void signs_in_reports_and_lists() throws ApiException {
        var cases = new CasesApi(signedIn("commander"));
        var report = new ReportCase()
                .id(UUID.randomUUID())
                .categoryCode("01001")
                .text("下水道堵塞")
                .place(new ReportedPlace().longitude(121.2666).latitude(30.1697).datum(Datum.WGS84));
        var reported = cases.reportCase(report, null, null, "en", null);
        assertEquals(report.getId(), reported.getId());
        assertEquals(CaseState.REPORTED, reported.getState());
        var again = cases.reportCase(report, null, null, "en", null);
        assertEquals(reported.getNumber(), again.getNumber());

        var latest =
                cases.listCases(null, "01", null, null, null, null, 5, null, null, null, null, null, null, null);
        assertTrue(latest.getItems().stream().anyMatch(one -> report.getId().equals(one.getId())));
        assertEquals(reported.getNumber(), cases.readCase(report.getId().toString(), null, null).getNumber());
    }

    @Test
    void a_refusal_has_its_status_and_code() throws ApiException {
        var cases = new CasesApi(signedIn("commander"));
        var refusal = assertThrows(
                ApiException.class, () -> cases.readCase(UUID.randomUUID().toString(), null, null));
        assertEquals(404, refusal.getCode());
        assertTrue(refusal.getResponseBody().contains("\"code\":\"NOT_FOUND\""));
    }

    private static ApiClient signedIn(String user) throws ApiException {
        var client = new ApiClient();
        client.updateBaseUri(System.getProperty("server"));
        var token = new IdentityApi(client).getToken("password", null, null, user, PASSWORD, null, null, null, null);
        client.setRequestInterceptor(
                request -> request.header("Authorization", "Bearer " + token.getAccessToken()));
        return client;
    }
}
