// Relay's compiler takes the committed schema: connections, and objects asked for again by their id, are what Relay expects.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, rmSync } from "node:fs";

const made = "relay/__generated__";
mkdirSync(made, { recursive: true });
try {
  execFileSync("node", ["../node_modules/relay-compiler/cli.js", "--noWatchman", "--output", "quiet"], {
    cwd: "relay",
    stdio: "inherit",
  });
  console.log(`relay: ${readdirSync(made).length} artifacts compiled`);
} catch (error) {
  console.log(`relay: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(made, { recursive: true, force: true });
}
