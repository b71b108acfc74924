// Clients in Java and TypeScript, made from the committed OpenAPI document by openapi-generator, compiled, and used against
// the server: sign in, report, list, a refusal.
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const [server] = process.argv.slice(2);
const bundle = resolve("../../target/clients/use.mjs");

/** What the tools say on the way is of no interest unless they fail. */
function run(command, ...given) {
  try {
    return execFileSync(command, given, { encoding: "utf8", maxBuffer: 1e9, stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    console.log(error.stdout);
    throw error;
  }
}

try {
  // Makes both, compiles the Java client and runs its test.
  run("../../mvnw", "-q", "-f", "clients/pom.xml", "clean", "test", `-Dserver=${server}`);
  console.log("clients: Java signed in, reported, listed");
  run("node_modules/.bin/tsc", "-p", "clients/tsconfig.json");
  run(
    ...["node_modules/.bin/esbuild", "clients/use.ts", "--bundle", "--format=esm", "--log-level=warning"],
    ...["--tsconfig=clients/tsconfig.json", `--outfile=${bundle}`],
  );
  process.stdout.write(run("node", bundle, server));
} catch (error) {
  console.log(`clients: ${error.message}`);
  process.exitCode = 1;
}
