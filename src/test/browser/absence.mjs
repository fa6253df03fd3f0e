// A head enters that a colleague does not come today, sees what moves, and the deputy takes the work over.
import assert from "node:assert/strict";
import { look, signIn, signOut, visit } from "./visit.mjs";

const address = process.env.ATSAKAS_CASE;

await visit(async (page) => {
  await signIn(page, "unithead");
  await page.goto("/absences");
  await look(page, "absences-empty");
  await page.getByLabel("Darbuotojas", { exact: true }).selectOption({ label: "Lina Sakalauskienė" });
  await page.getByRole("button", { name: "Peržiūrėti, kas bus perduota" }).click();
  assert.ok(await page.getByRole("alert").isVisible());
  await look(page, "absence-faults");

  await page.getByLabel("Paskutinė nebuvimo diena").fill("2026-12-04");
  await page.getByLabel("Pavaduotojas").selectOption({ label: "Mindaugas Petraitis, Vyresnysis inžinierius" });
  await page.getByRole("button", { name: "Peržiūrėti, kas bus perduota" }).click();
  await page.getByRole("heading", { name: "Iškart bus perduota" }).waitFor();
  await look(page, "absence-check");
  await page.getByRole("button", { name: "Įrašyti ir perduoti" }).click();
  await page.getByText("Perduota užduočių: ").waitFor();
  await look(page, "absences");
  await page.getByRole("link", { name: /Keisti.*Lina Sakalauskienė/ }).click();
  await look(page, "absence-change");
  await page.goto("/absences/new?employee=handler3");
  await look(page, "absence-new");
  await page.goto("/orphaned-tasks");
  await page.getByText("Tokių užduočių nėra.").waitFor();
  await look(page, "orphaned-tasks");
  await signOut(page);

  await signIn(page, "handler2");
  await page.goto(`/cases/${address}`);
  await page.getByText("nėra iki 2026-12-04, pavaduoja Mindaugas Petraitis").waitFor();
  await look(page, "case-of-absent");
  await page.getByRole("button", { name: "Patvirtinu, kad interesų konflikto neturiu" }).click();
  await page.getByLabel("Motyvai").waitFor();
  assert.match(await page.locator("#timeline").innerText(), /Mindaugas Petraitis, pavaduoja Liną Sakalauskienę/);
  await page.goto("/absences");
  await page.getByRole("heading", { name: "Ką pavaduoju" }).waitFor();
  await look(page, "absences-deputy");
});
