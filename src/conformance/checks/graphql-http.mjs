// GraphQL over HTTP: the server audits of the package graphql-http. No MUST (error) and no SHOULD (warn) may fail.
import { auditServer } from "graphql-http";

const [server, token] = process.argv.slice(2);

const results = await auditServer({
  url: `${server}/graphql`,
  fetchFn: (url, init = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
});

const failed = results.filter((result) => result.status !== "ok");
for (const { status, id, name, reason } of failed) {
  console.log(`${status} ${id} ${name}: ${reason}`);
}
console.log(`graphql-http: ${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = results.length === 0 || failed.some(({ status }) => status !== "notice") ? 1 : 0;
