// Two windows write the same answer, the session ends, and nothing typed is lost.
import assert from "node:assert/strict";
import { visit } from "./visit.mjs";

const file = `/cases/${process.env.ATSAKAS_CASE}`;

await visit(async (page) => {
  await open(page);
  const other = await page.context().newPage();
  await open(other);

  await write(page, "Bute buvo 15 laipsnių.");
  await says(page, "Išsaugota");
  await write(other, "Bute buvo 16 laipsnių.");
  await says(other, "Neišsaugota.");
  await says(other, "kitame lange");
  assert.equal(await findings(other).inputValue(), "Bute buvo 16 laipsnių.");

  await page.context().clearCookies();
  await write(page, "Bute buvo 17 laipsnių.");
  await says(page, "Prisijungimo laikas baigėsi");
  await open(other);
  await page.bringToFront();
  await page.getByRole("button", { name: "Išsaugoti" }).first().click();
  await page.locator(".at-saved", { hasText: "Išsaugota" }).waitFor();
  assert.equal(await findings(page).inputValue(), "Bute buvo 17 laipsnių.");

  await page.getByRole("button", { name: "Įkelti šabloną" }).click();
  await page.waitForLoadState();
  assert.match(await findings(page).inputValue(), /\{\{nustatytos aplinkybės\}\}/);
});

/** Only the window in front is sure to go on with its work. */
async function open(page) {
  await page.bringToFront();
  await page.goto(file);
  if (await page.locator("[name=password]").isVisible()) {
    await page.locator("[name=username]").fill("handler");
    await page.locator("[name=password]").fill("demo");
    await page.locator("main button[type=submit]").click();
  }
  await findings(page).waitFor();
}

function findings(page) {
  return page.locator("#findings");
}

async function write(page, text) {
  await page.bringToFront();
  await findings(page).fill(text);
}

async function says(page, words) {
  await page.locator("#answer-saved", { hasText: words }).waitFor();
}
