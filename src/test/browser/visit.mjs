// What every scenario shares: a browser that notices faults, and a look at each page for people of all kinds.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const address = process.env.ATSAKAS_URL ?? "http://localhost:8080";
const pictures = process.env.SCREENSHOTS ?? "target/screenshots";

/** Runs the steps in a fresh browser; any error on a page fails them. */
export async function visit(steps, { scripts = true } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
  });
  const context = await browser.newContext({
    baseURL: address,
    locale: "lt",
    timezoneId: "Europe/Vilnius",
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    if (line.type() === "error" && !line.text().includes("status of 40")) {
      faults.push(line.text());
    }
  });
  try {
    await steps(page);
    assert.deepEqual(faults, [], "the browser reported errors");
  } catch (error) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, "failed.png"), fullPage: true });
    console.error(`Failed at ${page.url()}`);
    throw error;
  } finally {
    await browser.close();
  }
}

/** Keeps a picture wide and narrow, and asks that nothing sticks out and that axe finds nothing. */
export async function look(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}-1280.png`), fullPage: true });
  await checkAccess(page, name);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: join(pictures, `${name}-320.png`), fullPage: true });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${name}: ${width} px wide in a window of 320 px`);
  await checkAccess(page, `${name} at 320 px`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function checkAccess(page, name) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const told = violations.map((found) => `${found.id}: ${found.help} – ${found.nodes.map((node) => node.html).join(" | ")}`);
  assert.deepEqual(told, [], `${name}: axe found violations`);
}

/** The employee signs in with the demo password. */
export async function signIn(page, login) {
  await page.goto("/login");
  await page.locator("[name=username]").fill(login);
  await page.locator("[name=password]").fill("demo");
  await page.locator("main button[type=submit]").click();
}
