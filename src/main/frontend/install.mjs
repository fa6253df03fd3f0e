// Brings the npm packages of a folder into node_modules, only when they differ from its lock file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function installWhenNeeded(folder) {
  const lock = createHash("sha256").update(readFileSync(join(folder, "package-lock.json"))).digest("hex");
  const stamp = join(folder, "node_modules", ".installed-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) {
    return;
  }
  npmCi(folder);
  writeFileSync(stamp, lock);
}

function npmCi(folder) {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (run.status !== 0) {
    const reason = run.error ? run.error.message : `exit code ${run.status}`;
    throw new Error(`npm ci failed in ${folder} (${reason}). Install Node 20+ with npm and check access to the npm registry.`);
  }
}
