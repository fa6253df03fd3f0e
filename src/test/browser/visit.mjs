// What every scenario shares: a browser that notices faults, and a look at each page for people of all kinds.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { logger, pictures, tell, within, withinScenario } from "./trace.mjs";

const address = process.env.ATSAKAS_URL ?? "http://localhost:8080";
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

/** Runs the steps in a fresh browser; any error on a page fails them, but for a line that they break themselves. */
export async function visit(steps, { scripts = true, language = "lt", breaksTheLine = false } = {}) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking"],
    logger,
  });
  const context = await withinScenario(
    browser.newContext({
      baseURL: address,
      locale: language,
      timezoneId: "Europe/Vilnius",
      javaScriptEnabled: scripts,
      viewport: WIDE,
    }),
  );
  const faults = [];
  try {
    await withinScenario(play(context, steps, faults, breaksTheLine));
    assert.deepEqual(faults, [], "the browser reported errors");
  } catch (error) {
    await tell(context);
    throw error;
  } finally {
    await within(30, "The browser did not close", browser.close());
  }
}

async function play(context, steps, faults, breaksTheLine) {
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (line) => {
    const broken = breaksTheLine && line.text().includes("ERR_INTERNET_DISCONNECTED");
    if (line.type() === "error" && !broken && !/status (of|error code) 4\d\d/i.test(line.text())) {
      faults.push(line.text());
    }
  });
  await steps(page);
}

/**
 * Keeps a picture wide and narrow, and asks that nothing sticks out and that axe finds nothing. A window of 1280 px
 * magnified four times shows what one of 320 px shows. Whoever plays the scenario reads in what it prints which pages
 * were looked at.
 */
export async function look(page, name) {
  await settle(page);
  await picture(page, `${name}-1280`);
  await checkAccess(page, name);
  await lookNarrow(page, name);
}

/** The narrow half of a look, for a page that was looked at in another language: other words break other lines. */
export async function lookNarrow(page, name) {
  await settle(page);
  await resize(page, NARROW);
  await picture(page, `${name}-320`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= NARROW.width, `${name}: ${width} px wide in a window of ${NARROW.width} px`);
  const cut = await page
    .locator(".at-table-scroll:has(> .at-stacked)")
    .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length);
  assert.equal(cut, 0, `${name}: rows stand in cards and are cut all the same`);
  await checkAccess(page, `${name} at ${NARROW.width} px`);
  await resize(page, WIDE);
  console.log(`Looked at ${new URL(page.url()).pathname} as ${name}`);
}

/** A page behind another one may not be drawn. */
async function settle(page) {
  await page.bringToFront();
  await page.waitForLoadState();
}

/** Ends when the page has been drawn in its new size: before, a click may go down in the old one and up in the new one. */
async function resize(page, size) {
  await page.setViewportSize(size);
  await page.evaluate(
    (width) =>
      new Promise((drawn) => {
        const watch = () => requestAnimationFrame(() => (innerWidth === width ? requestAnimationFrame(drawn) : watch()));
        watch();
      }),
    size.width,
  );
}

async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/** In a page without frames axe works in the page itself: otherwise it opens a tab each time and leaves the page behind it. */
async function checkAccess(page, name) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
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
