// The registrar finds a known client by keyboard alone, with scripts and without, is hinted at the earlier case and registers all the same.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

const who = "Kombinuota Langauskaitė";

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto("/desk");
  await register(page);
  await page.getByRole("heading", { name: "Skundas užregistruotas" }).waitFor();
  await look(page, "desk-slip");
  await page.emulateMedia({ media: "print" });
  await page.pdf({ path: `${process.env.SCREENSHOTS ?? "target/screenshots"}/desk-slip.pdf`, format: "A4" });
  await page.emulateMedia({ media: "screen" });

  await page.goto("/desk");
  const field = page.getByRole("combobox", { name: "Ieškoti kliento" });
  await field.focus();
  await page.keyboard.type("langauskaite");
  await page.getByRole("option").first().waitFor();
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  await page.keyboard.press("ArrowDown");
  assert.equal(await field.getAttribute("aria-activedescendant"), "known-0");
  await look(page, "desk-combobox");
  await field.focus();
  await page.keyboard.press("Escape");
  assert.equal(await field.getAttribute("aria-expanded"), "false");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByText("Kliento duomenys įrašyti iš bylos").waitFor();
  assert.equal(await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").inputValue(), who);
  await page.locator("#likes").getByText("tas pats asmuo").first().waitFor();
  await page.getByLabel("Dėl ko").fill("Lietvamzdis");
  await page.getByLabel("Kas atsitiko ir ko prašoma").fill("Lietvamzdis nukritęs ant tako.");
  await page.getByLabel("Kaip atsakyti").selectOption({ label: "Atsiims asmeniškai" });
  for (const part of ["Vertėjas ar kita pagalba", "Eilė arba sutartas laikas", "Atsakyta iš karto", "Pažadas klientui"]) {
    await page.getByText(part, { exact: true }).click();
  }
  await look(page, "desk-open");
  await page.getByRole("button", { name: "Registruoti", exact: true }).press("Enter");
  await page.getByRole("heading", { name: "Skundas užregistruotas" }).waitFor();
});

await visit(
  async (page) => {
    await signIn(page, "registrar");
    await page.goto("/desk");
    await page.getByLabel("Ieškoti kliento").fill("langauskaite");
    await page.getByRole("button", { name: "Ieškoti" }).press("Enter");
    await page.getByRole("button", { name: "Įrašyti duomenis" }).first().press("Enter");
    assert.equal(await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").inputValue(), who);
    await page.getByLabel("Dėl ko").fill("Lietvamzdis");
    await page.getByLabel("Kas atsitiko ir ko prašoma").fill("Lietvamzdis nukritęs ant tako.");
    await page.getByLabel("Kaip atsakyti").selectOption({ label: "Atsiims asmeniškai" });
    await page.getByRole("button", { name: "Registruoti", exact: true }).press("Enter");
    await page.getByText("Dar neužregistruota").waitFor();
    await page.getByRole("button", { name: "Registruoti kaip naują" }).press("Enter");
    await page.getByRole("heading", { name: "Skundas užregistruotas" }).waitFor();
  },
  { scripts: false },
);

async function register(page) {
  await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").fill(who);
  await page.getByLabel("Telefonas").fill("+370 677 45678");
  await page.getByLabel("Adresas", { exact: true }).fill("Langų g. 3-4, Vilnius");
  await page.getByLabel("Dėl ko").fill("Langas neužsidaro");
  await page.getByLabel("Kas atsitiko ir ko prašoma").fill("Laiptinės langas neužsidaro, pučia vėjas.");
  await page.getByLabel("Kaip gauta").selectOption({ label: "Telefonu" });
  await page.getByLabel("Kaip atsakyti").selectOption({ label: "Atsiims asmeniškai" });
  await page.getByRole("button", { name: "Registruoti", exact: true }).click();
}
