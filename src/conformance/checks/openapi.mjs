// The OpenAPI document as the program serves it, by redocly's recommended rules. No error; warnings are told.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [server] = process.argv.slice(2);

const directory = mkdtempSync(join(tmpdir(), "openapi-"));
const document = join(directory, "openapi.yaml");
writeFileSync(document, await (await fetch(`${server}/q/openapi?format=yaml`)).text());
const { status, stdout, stderr } = spawnSync(
  fileURLToPath(new URL("../node_modules/.bin/redocly", import.meta.url)),
  ["lint", document, "--extends=recommended", "--format=stylish"],
  {
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  },
);
rmSync(directory, { recursive: true });
console.log((stdout + stderr).replaceAll(document, "openapi.yaml").trim());
console.log(`openapi: ${status === 0 ? "valid" : "not valid"}`);
process.exitCode = status === 0 ? 0 : 1;
