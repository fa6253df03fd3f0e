// A secretary keeps a committee and enters how it voted; a member finds the session and reads. The same with a browser that runs no
// scripts.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

const casePage = `/cases/${process.env.ATSAKAS_CASE}`;

const keep = (seen, name) => async (page) => {
  await signIn(page, "secretary");
  await page.goto("/cases");
  await page.getByRole("link", { name: "Komisijos", exact: true }).click();
  await page.getByRole("button", { name: "Įvesti komisiją" }).click();
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Įrašykite komisijos pavadinimą").first().waitFor();
  await seen(page, "committee-faults");

  await page.getByLabel("Pavadinimas").fill(name);
  await page.getByLabel("Pirmininkas").selectOption("chair");
  await page.getByLabel("Tadas Lukošius").check();
  await page.getByLabel("Jolanta Mažeikienė").check();
  await page.getByLabel("Pakaitinis narys: 1").selectOption("member3");
  await page.getByLabel("Sekretorius").selectOption("secretary");
  await page.getByLabel("Veikia").uncheck();
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Komisija išsaugota").waitFor();
  await page.getByRole("link", { name }).waitFor();
  await seen(page, "committees");
  await page.getByRole("link", { name }).click();
  await page.getByLabel("Pirmininkas").waitFor();
  await seen(page, "committee-form");
};

const vote = (seen) => async (page) => {
  await signIn(page, "secretary");
  await page.goto(`${casePage}#committee`);
  await page.getByRole("link", { name: "Posėdis, nariai ir protokolas" }).click();
  await page.getByLabel("Siūlymas, dėl kurio balsuota").fill("");
  await page.getByRole("button", { name: "Įrašyti ir suskaičiuoti" }).click();
  await page.getByText("įrašykite, dėl ko balsuota").first().waitFor();
  await seen(page, "committee-votes");

  await page.getByLabel("Siūlymas, dėl kurio balsuota").fill("Sumažinti nuomos mokestį dešimtadaliu.");
  const votes = page.getByLabel("Už", { exact: true });
  assert.equal(await votes.count(), 3);
  await votes.nth(0).check();
  await votes.nth(1).check();
  await page.getByLabel("Prieš", { exact: true }).nth(2).check();
  await page.getByRole("button", { name: "Įrašyti ir suskaičiuoti" }).click();
  await page.getByText("Siūlymui pritarta").waitFor();
  await seen(page, "committee-counted");
};

const read = (seen) => async (page) => {
  await signIn(page, process.env.ATSAKAS_MEMBER);
  await page.goto("/cases");
  await page.getByRole("link", { name: "Posėdžiai", exact: true }).click();
  await page.getByRole("heading", { name: "Komisijų posėdžiai" }).waitFor();
  await seen(page, "sessions");
  await page.getByRole("link", { name: process.env.ATSAKAS_CASE.replace("~", "/") }).click();
  await page.getByRole("heading", { name: "Komisija", exact: true }).waitFor();
  assert.equal(await page.locator("main form").count(), 0);
};

for (const [tour, seen, scripts] of [
  [keep, look, true],
  [keep, async () => {}, false],
  [vote, look, true],
  [vote, async () => {}, false],
  [read, look, true],
  [read, async () => {}, false],
]) {
  await visit(tour(seen, `Naršyklės komisija ${scripts ? "su" : "be"} programėlių`), { scripts });
}
