// The registrar enters what came by phone, mends what was missing, and finds the case in the list.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto("/desk");
  await page.getByText("Atsakyti iki").waitFor();
  await look(page, "desk");

  await page.getByLabel("Nuskaityti dokumentai").setInputFiles({
    name: "prasymas.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Varva stogas."),
  });
  await page.getByRole("button", { name: "Registruoti" }).click();
  assert.ok(await page.getByRole("alert").isVisible());
  await look(page, "desk-faults");

  await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").fill("Ūla Žąsytė");
  await Promise.all([page.waitForEvent("load"), page.getByLabel("Telefonas").press("Enter")]);
  await page.getByText("prasymas.txt (1 kB)").waitFor();
  await page.getByLabel("Telefonas").fill("+370 612 34567");
  await page.getByLabel("Adresas", { exact: true }).fill("Stogų g. 7-3, Vilnius");
  await page.getByLabel("Dėl ko").fill("Varva stogas virš laiptinės");
  await page.getByLabel("Kas atsitiko ir ko prašoma").fill("Po lietaus laiptinėje stovi vanduo.");
  await page.getByLabel("Kaip gauta").selectOption({ label: "Telefonu" });
  await page.getByLabel("Kaip atsakyti").selectOption({ label: "Paštu" });
  await page.getByRole("button", { name: "Registruoti" }).click();
  await page.getByRole("heading", { name: "Skundas užregistruotas" }).waitFor();
  await look(page, "desk-registered");

  await page.getByRole("link", { name: "Atidaryti bylą" }).click();
  await page.getByRole("heading", { name: "Varva stogas virš laiptinės" }).waitFor();
  assert.match(await page.locator("#timeline").innerText(), /Skundas užregistruotas\. Gavimo būdas: telefonu/);
  await page.getByText("Kodėl ši diena").click();
  await look(page, "case-registered");

  await page.goto("/cases?q=Varva stogas");
  await page.getByRole("cell", { name: "Varva stogas virš laiptinės" }).first().waitFor();
  await look(page, "cases");

  await page.goto("/nera");
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Neradome");
});
