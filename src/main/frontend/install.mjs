// Brings the npm packages of a folder into node_modules, only when they differ from its lock file.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// Ends with one sentence where Node is older than the packages need; the version stands in package.json.
export function requireNode(folder) {
  const needed = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).engines.node.replace(">=", "");
  const [major, minor] = needed.split(".").map(Number);
  const [ours, oursMinor] = process.versions.node.split(".").map(Number);
  if (ours < major || (ours === major && oursMinor < minor)) {
    console.error(`Node ${process.versions.node} is too old: install Node ${needed} or newer with npm, and put it first on PATH.`);
    process.exit(1);
  }
}

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
    throw new Error(`npm ci failed in ${folder} (${reason}). Install npm and check access to the npm registry.`);
  }
}
