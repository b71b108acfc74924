// Open311 GeoReport v2, used through the client library open311 (codeforamerica/node-open311) as a city's page would: service
// discovery, services, a new request, its token, lists. The library is told nothing but where discovery is and a key. Only its
// JSON is tried: what it reads XML with is in no registry or has to be compiled, so package.json puts another reader in its place.
import assert from "node:assert/strict";
import Open311 from "open311";

const [server] = process.argv.slice(2);
const password = "gridward-demo";
const place = { lat: 30.1697, long: 121.2666 };
let passed = 0;

async function check(what, step) {
  try {
    await step();
    passed += 1;
  } catch (error) {
    console.log(`open311: ${what}: ${error.message}`);
    process.exitCode = 1;
  }
}

async function post(path, token, body) {
  const answer = await fetch(server + path, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, `POST ${path} answered ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}

async function signIn(username) {
  const form = new URLSearchParams({ grant_type: "password", username, password });
  return (await (await fetch(`${server}/v1/oauth/token`, { method: "POST", body: form })).json()).access_token;
}

/** Calls the library, which answers by callback: an error first, what it got second. */
function ask(client, method, ...given) {
  return new Promise((resolve, reject) => {
    client[method](...given, (error, answer) => (error ? reject(new Error(String(answer))) : resolve(answer)));
  });
}

async function newClient(admin, moderated) {
  const source = { name: `open311 ${moderated} ${Date.now()}`, areaCode: "330282", moderated };
  const { secret } = await post("/v1/report-sources", admin, source);
  const client = new Open311({
    discovery: `${server}/open311/v2/discovery.json`,
    jurisdiction: "330282",
    apiKey: secret,
  });
  await ask(client, "serviceDiscovery", { cache: true });
  return client;
}

const admin = await signIn("admin");
const client = await newClient(admin, false);
const moderated = await newClient(admin, true);
const request = { service_code: "01001", ...place, description: "下水道堵塞", first_name: "示例", phone: "13800000000" };

await check("discovery names the endpoint", async () => {
  assert.equal(client.endpoint, `${server}/open311/v2/`);
  assert.equal(client.format, "json");
});

await check("the services are listed and defined", async () => {
  const service = (await ask(client, "serviceList")).find((one) => one.service_code === "01001");
  assert.equal(service.service_name, "排水管道堵塞");
  const definition = await ask(client, "serviceDefinition", "01001");
  assert.equal(definition.service_code, "01001");
  assert.ok(Array.isArray(definition.attributes));
});

let number;
await check("a request is taken and read", async () => {
  const [receipt] = await ask(client, "submitRequest", { ...request, media_url: "https://photos.example/1.jpg" });
  number = receipt.service_request_id;
  assert.match(number, /^\d+$/);
  const [byToken] = await ask(client, "token", receipt.token);
  assert.equal(byToken.service_request_id, number);
  const [read] = await ask(client, "serviceRequest", number);
  assert.equal(read.service_request_id, number);
  assert.equal(read.status, "open");
  assert.equal(read.service_code, "01001");
  assert.equal(read.description, request.description);
  assert.equal(read.lat, place.lat);
  assert.equal(read.long, place.long);
  assert.equal(read.media_url, "https://photos.example/1.jpg");
  for (const time of ["requested_datetime", "updated_datetime"]) {
    assert.ok(Math.abs(Date.now() - read[time]) < 600_000, `${time} is ${read[time]}`);
  }
});

await check("requests are listed by service_request_id and by status", async () => {
  const [second] = await ask(client, "submitRequest", request);
  const both = [number, second.service_request_id].sort();
  const listed = await ask(client, "serviceRequests", both);
  assert.deepEqual(listed.map((one) => one.service_request_id).sort(), both);
  const open = await ask(client, "serviceRequests", { status: "open" });
  assert.ok(both.every((one) => open.some((listed) => listed.service_request_id === one)));
  assert.ok(open.every((one) => one.status === "open"));
  const commander = await signIn("commander");
  const { id } = await (
    await fetch(`${server}/v1/cases/by-number/${number}`, { headers: { authorization: `Bearer ${commander}` } })
  ).json();
  await post(`/v1/cases/${id}/rejection`, commander, { reason: "不属受理范围" });
  const closed = await ask(client, "serviceRequests", { status: "closed" });
  assert.ok(closed.some((one) => one.service_request_id === number));
});

await check("a request that waits has a token and no number yet", async () => {
  const [receipt] = await ask(moderated, "submitRequest", request);
  assert.equal(receipt.service_request_id, null);
  const [byToken] = await ask(moderated, "token", receipt.token);
  assert.equal(byToken.service_request_id, null);
});

await check("an unknown service, another jurisdiction and a wrong key are refused", async () => {
  await assert.rejects(ask(client, "submitRequest", { ...request, service_code: "98" }), /404/);
  client.jurisdiction = "110000";
  await assert.rejects(ask(client, "submitRequest", request), /404/);
  client.jurisdiction = "330282";
  client.apiKey = "no-such-key";
  await assert.rejects(ask(client, "submitRequest", request), /403/);
});

console.log(`open311: ${passed} of 6 checks passed`);
