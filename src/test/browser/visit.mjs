// What every scenario shares: a browser that notices faults, and a look at each page for people of all kinds.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const address = process.env.ATSAKAS_URL ?? "http://localhost:8080";
const pictures = process.env.SCREENSHOTS ?? "target/screenshots";

/** Runs the steps in a fresh browser; any error on a page fails them, but for a line that they break themselves. */
export async function visit(steps, { scripts = true, language = "lt", breaksTheLine = false } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"],
  });
  const context = await browser.newContext({
    baseURL: address,
    locale: language,
    timezoneId: "Europe/Vilnius",
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    const broken = breaksTheLine && line.text().includes("ERR_INTERNET_DISCONNECTED");
    if (line.type() === "error" && !broken && !/status (of|error code) 4\d\d/i.test(line.text())) {
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

/**
 * Keeps a picture wide and narrow, and asks that nothing sticks out and that axe finds nothing. A window of 1280 px
 * magnified four times shows what one of 320 px shows.
 */
export async function look(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.waitForLoadState();
  await page.screenshot({ path: join(pictures, `${name}-1280.png`), fullPage: true });
  await checkAccess(page, name);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.screenshot({ path: join(pictures, `${name}-320.png`), fullPage: true });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${name}: ${width} px wide in a window of 320 px`);
  const cut = await page
    .locator(".at-table-scroll:has(> .at-stacked)")
    .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length);
  assert.equal(cut, 0, `${name}: rows stand in cards and are cut all the same`);
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

/** A client follows a case with its number and the code that the test has. */
export async function follow(page, number) {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(number);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
}

/** The employee signs in, with the demo password unless told otherwise. */
export async function signIn(page, login, password = "demo") {
  await page.goto("/login");
  await page.getByLabel("Naudotojo vardas").fill(login);
  await page.getByLabel("Slaptažodis").fill(password);
  await page.getByRole("button", { name: "Prisijungti" }).click();
}

/** Whoever is signed in leaves, by the button at the top of each page of ours. */
export async function signOut(page) {
  await page.goto("/cases");
  await page.getByRole("button", { name: "Atsijungti" }).click();
  await page.getByText("Jūs atsijungėte.").waitFor();
}
