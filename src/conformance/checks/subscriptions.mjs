// Subscriptions over graphql-transport-ws, through graphql-ws, the client library by the protocol's author: what a change causes,
// several at a time on one socket, how they end, what is refused and how. The program in SUBSCRIPTIONS.md is run as it stands there.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

const [server, token] = process.argv.slice(2);
const url = `${server.replace(/^http/, "ws")}/graphql`;
const here = { area: "330282006" };
const elsewhere = { area: "330282005" };
const CASES = "subscription ($area: String) { caseChanged(area: $area) { type token subject { id text grid { code } } } }";
const DAYS = "subscription { dutyDayChanged { type } }";
let passed = 0;

function fail(what, error) {
  console.log(`subscriptions: ${what}: ${error.message ?? error.reason ?? JSON.stringify(error)}`);
  process.exitCode = 1;
}

async function check(what, step) {
  try {
    await step();
    passed += 1;
  } catch (error) {
    fail(what, error);
  }
}

// A socket that is closed fails all that wait for it, not only what is looked at just then.
process.on("unhandledRejection", (error) => fail("a socket", error));

async function signIn(form) {
  const answer = await fetch(`${server}/v1/oauth/token`, { method: "POST", body: new URLSearchParams(form) });
  assert.ok(answer.ok, `signing in answered ${answer.status}`);
  return (await answer.json()).access_token;
}

const worker = await signIn({ grant_type: "password", username: "worker", password: "gridward-demo" });

async function report(text) {
  const place = { longitude: 121.2503, latitude: 30.1925, datum: "GCJ02" };
  const answer = await fetch(`${server}/v1/cases`, {
    method: "POST",
    headers: { authorization: `Bearer ${worker}`, "content-type": "application/json" },
    body: JSON.stringify({ categoryCode: "01001", text, place }),
  });
  assert.equal(answer.status, 201);
  return (await answer.json()).id;
}

/** One socket, which never connects again by itself: what closes it is seen. */
function connect(accessToken = token) {
  const seen = { sockets: 0, closed: undefined };
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${accessToken}` },
    keepAlive: 200,
    retryAttempts: 0,
    onNonLazyError: () => {},
    on: { connected: () => (seen.sockets += 1), closed: (event) => (seen.closed = event) },
  });
  return Object.assign(client, { seen });
}

function within(what, milliseconds, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** When a ping is answered that was sent later, everything before it was understood. */
async function understood(client) {
  for (let pongs = 0; pongs < 2; pongs += 1) {
    await within("a pong", 10_000, new Promise((resolve) => {
      const off = client.on("pong", (received) => {
        if (received) {
          off();
          resolve();
        }
      });
    }));
  }
}

function next(subscription) {
  return within("an event", 10_000, subscription.next());
}

async function refused(client, query) {
  try {
    const { value } = await next(client.iterate({ query }));
    assert.fail(`it was answered: ${JSON.stringify(value)}`);
  } catch (errors) {
    assert.ok(Array.isArray(errors), errors.message ?? `closed with ${errors.code} ${errors.reason}`);
    return errors[0].extensions.code;
  }
}

await check("a change arrives with the case and what hangs on it", async () => {
  const client = connect();
  const cases = client.iterate({ query: CASES, variables: here });
  const first = cases.next();
  await understood(client);
  const id = await report("客户端库：排水管道堵塞");
  const { value } = await within("the event", 10_000, first);
  assert.equal(value.errors, undefined);
  const { type, subject, token: place } = value.data.caseChanged;
  assert.equal(type, "CASE_REPORTED");
  assert.deepEqual(subject, { id, text: "客户端库：排水管道堵塞", grid: { code: "330282006004001" } });
  const missed = await fetch(`${server}/v1/changes?since=${place}`, { headers: { authorization: `Bearer ${token}` } });
  assert.deepEqual((await missed.json()).items, []);
  await client.dispose();
});

await check("several share a socket, and one that is completed leaves the others", async () => {
  const client = connect();
  const over = client.iterate({ query: CASES, variables: here });
  const on = client.iterate({ query: CASES, variables: here });
  const never = client.iterate({ query: CASES, variables: elsewhere });
  const ends = over.next();
  const told = on.next();
  let isElsewhere = false;
  const silent = never.next().then(({ done }) => (isElsewhere = !done));
  await understood(client);
  await over.return();
  assert.equal((await ends).done, true);
  await understood(client);
  const id = await report("客户端库：污水外溢");
  assert.equal((await within("the event", 10_000, told)).value.data.caseChanged.subject.id, id);
  await understood(client);
  assert.equal(client.seen.sockets, 1);
  await client.dispose();
  await silent;
  assert.equal(isElsewhere, false, "what lies elsewhere was told");
  assert.deepEqual(await next(on), { done: true, value: undefined });
});

await check("the last one that is completed lets the client close the socket", async () => {
  const client = connect();
  const closed = new Promise((resolve) => client.on("closed", resolve));
  const cases = client.iterate({ query: CASES, variables: here });
  const first = cases.next();
  await understood(client);
  await cases.return();
  assert.equal((await first).done, true);
  const { code, wasClean } = await within("closing", 10_000, closed);
  assert.deepEqual([code, wasClean], [1000, true]);
});

await check("what one has no right to is refused, and the socket stays", async () => {
  const client = connect(worker);
  assert.equal(await refused(client, DAYS), "FORBIDDEN");
  await client.dispose();
  const credentials = { grant_type: "client_credentials", client_id: "partner", client_secret: "gridward-demo" };
  const machine = connect(await signIn({ ...credentials, scope: "READ_DUTY" }));
  const days = machine.iterate({ query: DAYS });
  const first = days.next();
  assert.equal(await refused(machine, CASES), "SCOPE_MISSING");
  await understood(machine);
  assert.equal(machine.seen.sockets, 1);
  assert.equal(machine.seen.closed, undefined);
  await machine.dispose();
  assert.equal((await first).done, true);
});

await check("queries and mutations are for HTTP", async () => {
  const client = connect();
  assert.equal(await refused(client, "{ me { id } }"), "GRAPHQL_NEEDS_HTTP");
  assert.equal(await refused(client, 'mutation { readMessage(id: "x") { id } }'), "GRAPHQL_NEEDS_HTTP");
  await client.dispose();
});

await check("a bad token closes with 4403", async () => {
  const client = connect("nonsense");
  await assert.rejects(next(client.iterate({ query: CASES, variables: here })), (event) => {
    assert.equal(event.code, 4403);
    assert.match(event.reason, /^UNAUTHENTICATED/);
    return true;
  });
});

await check("no sub-protocol closes with 4406", async () => {
  const [code] = await once(new WebSocket(url), "close", { signal: AbortSignal.timeout(10_000) });
  assert.equal(code, 4406);
});

await check("the program in SUBSCRIPTIONS.md shows what happens", async () => {
  const page = await readFile(new URL("../../docs/SUBSCRIPTIONS.md", import.meta.url), "utf8");
  const [, program] = page.match(/```js\nimport \{ createClient \} from "graphql-ws";\n(.*?)```/s);
  assert.match(program, /url: "wss:\/\/gridward\.example\/graphql"/);
  const AsyncFunction = (async () => {}).constructor;
  const screen = new AsyncFunction("createClient", "accessToken", "show", program);
  let client;
  const made = (options) => (client = createClient({ ...options, url, webSocketImpl: WebSocket, keepAlive: 200 }));
  let shown;
  const change = new Promise((resolve) => (shown = resolve));
  const ended = screen(made, async () => token, shown);
  try {
    await understood(client);
    const id = await report("客户端库：下水道堵塞");
    assert.equal((await within("what is shown", 10_000, change)).subject.id, id);
  } finally {
    // It would connect for ever.
    await client.dispose();
  }
  await within("the end", 10_000, ended);
});

console.log(`subscriptions: ${passed} of 8 checks passed`);
