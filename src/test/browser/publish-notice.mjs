// An administrator changes what the house says to everybody, meets somebody else's change, and publishes it.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

await visit(async (page) => {
  await signIn(page, "admin");
  await page.goto("/admin/employees");
  await page.getByRole("link", { name: "Vieši tekstai" }).click();
  await look(page, "notices");

  await page.goto("/admin/notices/policy/lt");
  await page.getByText("Kaip žymėti tekstą").click();
  await page.getByText("Ką įrašome už jus").click();
  await look(page, "notice-form");
  await page.locator("#content").fill("[čia](javascript:alert(1)) {{nežinia}}");
  await page.getByRole("button", { name: "Išsaugoti juodraštį" }).click();
  await look(page, "notice-form-faults");

  const other = await page.context().newPage();
  await other.goto("/admin/notices/policy/lt");
  await other.locator("#content").fill("# Kito žmogaus\n\nAtsakome per {{nagrinėjimo terminas}}.");
  await other.getByRole("button", { name: "Išsaugoti juodraštį" }).click();
  await other.close();
  await page.bringToFront();
  await page.locator("#content").fill("# Mano\n\nAtsakome per {{nagrinėjimo terminas}}. Rašykite {{el. paštas}}.");
  await page.getByRole("button", { name: "Išsaugoti juodraštį" }).click();
  await page.getByRole("heading", { name: "Kuo jūsų tekstas skiriasi" }).waitFor();
  await look(page, "notice-form-meanwhile");
  await page.getByRole("button", { name: "Išsaugoti juodraštį" }).click();
  await page.getByText("Juodraštis išsaugotas.").waitFor();
  await look(page, "notice-form-saved");

  await page.getByRole("link", { name: "Peržiūrėti, kas išsaugota" }).click();
  assert.equal(await page.locator(".at-notice h2").innerText(), "Mano");
  await look(page, "notice-preview");
  await page.goto("/admin/notices/privacy/uk/preview");
  assert.equal(await page.locator("html").getAttribute("lang"), "uk");
  await look(page, "notice-preview-uk");

  await page.goto("/admin/notices/policy/publish");
  await look(page, "notice-publish");
  await page.getByLabel("Įsigalioja").fill("2020-01-01");
  await page.getByRole("button", { name: "Paskelbti" }).click();
  await look(page, "notice-publish-faults");
  await page.getByLabel("Įsigalioja").fill("");
  await page.getByLabel("Kas pasikeitė").fill("Sutrumpinta.");
  await page.getByRole("button", { name: "Paskelbti" }).click();
  await page.getByText("Nuo kada galioja, matote žemiau.").waitFor();
  await look(page, "notice-versions");
  await page.locator("a[href='/admin/notices/policy/versions/2']").click();
  await look(page, "notice-compared");
});
