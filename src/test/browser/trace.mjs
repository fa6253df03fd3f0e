// Where a scenario stands, so that one that fails or stops leaves a trace: its own end comes before that of whoever plays it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

export const pictures = process.env.SCREENSHOTS ?? "target/screenshots";

const SECONDS = Number(process.env.ATSAKAS_SECONDS ?? 240);
const END = Date.now() + SECONDS * 1000;
const KEPT = 16;
const steps = [];

/** What the driver of the browser tells of each step. */
export const logger = {
  isEnabled: (name) => name === "api",
  log: (name, severity, message) => {
    steps.push(`${new Date().toISOString()} ${message}`);
    steps.splice(0, steps.length - KEPT);
  },
};

/** Gives what the work gives; complains when it has not ended after so many seconds, for not all that a browser is asked ends. */
export function within(seconds, complaint, work) {
  const end = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(complaint)), seconds * 1000).unref();
  });
  return Promise.race([work, end]);
}

/** The same with what is left to the whole scenario. */
export function withinScenario(work) {
  return within(Math.max(1, (END - Date.now()) / 1000), `The scenario did not end within its ${SECONDS} s`, work);
}

/** Says what was done last and where each page stands, and keeps a picture of it. */
export async function tell(context) {
  mkdirSync(pictures, { recursive: true });
  console.error(`The last steps:\n${steps.join("\n")}`);
  for (const [index, page] of context.pages().entries()) {
    const path = join(pictures, index === 0 ? "failed.png" : `failed-${index + 1}.png`);
    console.error(`Failed at ${page.url()}, see ${path}`);
    await within(10, "It could not be pictured", page.screenshot({ path, fullPage: true })).catch((none) => console.error(none.message));
  }
}
