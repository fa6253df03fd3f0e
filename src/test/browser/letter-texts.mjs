// A process owner words a letter anew, mends what is missing and proposes it; the approver returns it, then releases it.
import { look, signIn, signOut, visit } from "./visit.mjs";

const text = "/letter-templates/chaser/lt";

await visit(async (page) => {
  await signIn(page, "owner");
  await page.goto("/letter-templates");
  await look(page, "letter-texts");
  await page.goto(text);
  await page.getByRole("button", { name: "Rengti naują tekstą" }).click();
  await page.getByLabel("Laiško tema").fill("Primename");
  await page.getByLabel("Laiško tekstas").fill("Laba diena,\n\n{{vardas}}, laukėme iki {{terminas}}.");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("trūksta lauko „byla“").first().waitFor();
  await look(page, "letter-text-unfit");
  await page.getByLabel("Laiško tema").fill("Primename {{byla}}");
  await page.getByLabel("Laiško tekstas").fill("Laba diena,\n\nprimename: Nr. {{byla}}, laukėme iki {{terminas}}.");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Tekste viskas gerai").waitFor();
  await look(page, "letter-text-draft");
  await page.locator("main a[href$='/preview']").first().click();
  await page.getByRole("heading", { name: "Laiško peržiūra" }).waitFor();
  await look(page, "letter-text-preview");
  await page.goto(`${text}/draft`);
  await page.getByRole("button", { name: "Pateikti tvirtinti" }).click();
  await page.getByText("Tekstas pateiktas tvirtinti.").first().waitFor();
  await signOut(page);

  await signIn(page, "approver");
  await page.goto(text);
  await page.getByRole("button", { name: "Grąžinti taisyti" }).click();
  await page.getByText("Parašykite, ką tekste reikia pataisyti.").first().waitFor();
  await look(page, "letter-text-return-faults");
  await page.getByRole("button", { name: "Patvirtinti" }).click();
  await page.getByText("Tekstas patvirtintas ir galioja.").waitFor();
  await look(page, "letter-text-released");
  await page.goto("/letter-templates/chaser/uk");
  await look(page, "letter-text-uk");
});
