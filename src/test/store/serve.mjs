// A store that speaks S3, for the tests: node serve.mjs <folder>. Prints its port; ends with its standard input.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhenNeeded } from "../../main/frontend/install.mjs";

installWhenNeeded(dirname(fileURLToPath(import.meta.url)));
const { default: S3rver } = await import("s3rver");
const store = new S3rver({
  address: "127.0.0.1",
  port: 0,
  silent: true,
  directory: process.argv[2],
  configureBuckets: [{ name: "documents" }],
});
const { port } = await store.run();
console.log(`port ${port}`);
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
