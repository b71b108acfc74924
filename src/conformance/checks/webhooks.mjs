// Standard Webhooks: what a webhook sends is checked with the library that the specification's authors publish, before, while
// and after the secret is replaced; and that library refuses what was changed on the way.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { Webhook } from "standardwebhooks";

const [server, token] = process.argv.slice(2);

async function post(path, body) {
  const answer = await fetch(server + path, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
  });
  assert.ok(answer.ok, `POST ${path} answered ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}

const arrived = [];
const receiver = createServer(async (request, response) => {
  let body = "";
  for await (const part of request.setEncoding("utf8")) {
    body += part;
  }
  response.writeHead(204).end();
  arrived.push({ headers: request.headers, body });
  receiver.emit("arrived");
}).listen(0, "127.0.0.1");
await once(receiver, "listening");

async function pinged(id) {
  const ping = await post(`/v1/webhooks/${id}/pings`);
  const late = AbortSignal.timeout(30_000);
  for (;;) {
    const found = arrived.find(({ headers }) => headers["webhook-id"] === ping.id);
    if (found) {
      return found;
    }
    await once(receiver, "arrived", { signal: late });
  }
}

try {
  const { id, secret } = await post("/v1/webhooks", {
    url: `http://127.0.0.1:${receiver.address().port}/hook`,
    types: ["CASE"],
  });
  const first = await pinged(id);
  assert.equal(new Webhook(secret).verify(first.body, first.headers).type, "PING");
  assert.throws(() => new Webhook(secret).verify(first.body.replace("PING", "PONG"), first.headers));

  const fresh = (await post(`/v1/webhooks/${id}/secret`)).secret;
  const second = await pinged(id);
  assert.throws(() => new Webhook(fresh).verify(first.body, first.headers));
  for (const one of [secret, fresh]) {
    assert.equal(new Webhook(one).verify(second.body, second.headers).type, "PING");
  }
  console.log("standardwebhooks: signed, and with both secrets while they are replaced");
} catch (error) {
  console.log(`standardwebhooks: ${error.message}`);
  process.exitCode = 1;
} finally {
  receiver.close();
}
