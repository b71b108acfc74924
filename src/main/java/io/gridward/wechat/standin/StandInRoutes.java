package io.gridward.wechat.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Serves the stand-in on this program's own port. Where it is switched off there is no such address. */
@ApplicationScoped
public class StandInRoutes {

    public static final String PATH = "/wechat-stub";
    public static final String APP_ID = "wx0000000000000000";

    /** No secret: the stand-in tells everybody. */
    public static final String SECRET = "stand-in";

    private static final Logger LOG = Logger.getLogger(StandInRoutes.class);
    private static final String CONTROL = "/control/";

    private final StandIn standIn;
    private final ObjectMapper json;
    private final boolean on;

    StandInRoutes(
            Clock clock,
            ObjectMapper json,
            @ConfigProperty(name = "gridward.wechat.stub", defaultValue = "false") boolean on) {
        this.standIn = new StandIn(APP_ID, SECRET, clock);
        this.json = json;
        this.on = on;
    }

    void register(@Observes Router router) {
        if (on) {
            LOG.warn("A stand-in for WeChat is on: whoever reaches " + PATH + " can be anybody");
            router.route(PATH + "/*").handler(this::take);
        }
    }

    private void take(RoutingContext context) {
        var whole = context.request().body();
        // The server holds bodies back until somebody wants them.
        context.request().resume();
        whole.onSuccess(body -> answer(context, body)).onFailure(context::fail);
    }

    private void answer(RoutingContext context, Buffer body) {
        String path = context.normalizedPath().substring(PATH.length());
        Map<String, String> query = new HashMap<>();
        context.queryParams().forEach(entry -> query.put(entry.getKey(), entry.getValue()));
        JsonNode read = read(body);
        JsonNode answer;
        try {
            answer = path.startsWith(CONTROL)
                    ? standIn.control(path.substring(CONTROL.length()), read)
                    : standIn.answer(path, query, read);
        } catch (Silence silence) {
            context.request().connection().close();
            return;
        }
        context.response()
                // As WeChat itself does it at this one.
                .putHeader("Content-Type", path.startsWith("/sns/") ? "text/plain" : "application/json; encoding=utf-8")
                .end(answer.toString());
    }

    private JsonNode read(Buffer body) {
        try {
            return body.length() == 0 ? JsonNodeFactory.instance.objectNode() : json.readTree(body.getBytes());
        } catch (JsonProcessingException e) {
            return JsonNodeFactory.instance.objectNode();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
