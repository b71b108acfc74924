// Relay's compiler takes the committed schema: connections, and objects asked for again by their id, are what Relay expects.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// Outside of the repository: the compiler adds what it makes to the index of the one it works in.
const work = mkdtempSync(join(tmpdir(), "relay-"));
const made = join(work, "__generated__");
try {
  mkdirSync(made);
  copyFileSync("relay/queries.js", join(work, "queries.js"));
  copyFileSync("../docs/schema.graphql", join(work, "schema.graphql"));
  const config = { src: ".", schema: "schema.graphql", language: "javascript", artifactDirectory: "__generated__" };
  writeFileSync(join(work, "relay.config.json"), JSON.stringify(config));
  execFileSync("node", [resolve("node_modules/relay-compiler/cli.js"), "--noWatchman", "--output", "quiet"], {
    cwd: work,
    stdio: "inherit",
  });
  console.log(`relay: ${readdirSync(made).length} artifacts compiled`);
} catch (error) {
  console.log(`relay: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
