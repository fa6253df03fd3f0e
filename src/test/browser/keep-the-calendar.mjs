// The administrator declares a day off, sees first which cases move, and takes it back; everybody else only reads.
import assert from "node:assert/strict";
import { look, signIn, signOut, visit } from "./visit.mjs";

const order = `Direktoriaus įsakymas Nr. ${Date.now()}`;

const declare = (seen) => async (page) => {
  await signIn(page, "admin");
  await page.goto("/admin/employees");
  await page.getByRole("link", { name: "Darbo kalendorius" }).click();
  await seen(page, "calendar");

  await page.getByLabel("Diena", { exact: true }).fill("2026-12-09");
  await page.getByLabel("Kokia diena bus").selectOption({ label: "Nedarbo diena" });
  await page.getByLabel("Pagrindas").fill(order);
  await page.getByRole("button", { name: "Peržiūrėti" }).click();
  await page.getByRole("row", { name: / iš 2026-12-21 į 2026-12-22$/ }).first().waitFor();
  await seen(page, "calendar-check-moves");

  await page.goto("/calendar?year=2029");
  await page.getByRole("button", { name: "Peržiūrėti" }).click();
  await page.getByRole("alert").first().waitFor();
  await seen(page, "calendar-faults");

  await page.getByLabel("Diena", { exact: true }).fill("2029-12-27");
  await page.getByLabel("Kokia diena bus").selectOption({ label: "Nedarbo diena" });
  await page.getByLabel("Pagrindas").fill(order);
  await page.getByRole("button", { name: "Peržiūrėti" }).click();
  await page.getByText("Atvirų bylų, kurių terminas pasikeis: 0.").waitFor();
  await seen(page, "calendar-check");

  await page.getByRole("button", { name: "Paskelbti" }).click();
  await page.getByText("Diena paskelbta").waitFor();
  await page.getByRole("row", { name: `2029-12-27, ketvirtadienis nedarbo diena ${order}` }).waitFor();
  await seen(page, "calendar-declared");

  await page.getByRole("button", { name: /^Atšaukti.*2029-12-27/ }).click();
  await page.getByRole("heading", { name: "Ar atšaukti šią dieną?" }).waitFor();
  await seen(page, "calendar-withdrawal");
  await page.getByRole("button", { name: "Atšaukti" }).click();
  await page.getByText("Diena atšaukta").waitFor();
  await signOut(page);

  await signIn(page, "handler");
  await page.goto("/absences");
  await page.getByRole("link", { name: "Darbo kalendorius" }).click();
  assert.equal(await page.getByRole("button", { name: "Peržiūrėti" }).count(), 0);
  await seen(page, "calendar-read");
};

await visit(declare(look));
await visit(declare(async () => {}), { scripts: false });
