// A client answers the survey of the letter without scripts and another one looks at every page of it; the head reads what clients think and
// sets somebody to improve it, who ticks it off.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

const head = process.env.ATSAKAS_HEAD;

await visit(
  async (page) => {
    await page.goto(process.env.ATSAKAS_SURVEY);
    assert.ok(page.url().endsWith("/survey"), "no address holds the token");
    await page.getByRole("group", { name: "Kaip vertinate laiką" }).getByLabel("Labai gerai").check();
    await page.getByRole("group", { name: "atsakymo aiškumą" }).getByLabel("Gerai", { exact: true }).check();
    await page.getByRole("group", { name: "bendravimą su jumis" }).getByLabel("Vidutiniškai").check();
    await page.getByRole("button", { name: "Siųsti vertinimą" }).click();
    await page.getByText("Jūsų vertinimą gavome").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await page.goto(process.env.ATSAKAS_SURVEY);
  await page.getByRole("heading", { name: "Apklausa neatidaroma" }).waitFor();
  await look(page, "survey-closed");
});

await visit(async (page) => {
  await page.goto(process.env.ATSAKAS_ANOTHER);
  await look(page, "survey");
  await page.getByRole("group", { name: "Kaip vertinate laiką" }).getByLabel("Labai blogai").check();
  await page.getByRole("button", { name: "Siųsti vertinimą" }).click();
  await page.getByText("Pasirinkite, kaip vertinate bendravimą").first().waitFor();
  await look(page, "survey-faults");
  await page.getByRole("group", { name: "atsakymo aiškumą" }).getByLabel("Blogai", { exact: true }).check();
  await page.getByRole("group", { name: "bendravimą su jumis" }).getByLabel("Gerai", { exact: true }).check();
  await page.getByLabel("Ką galėtume daryti geriau?").fill("Norėčiau trumpesnio atsakymo.");
  await page.getByRole("button", { name: "Siųsti vertinimą" }).click();
  await page.getByText("Nesutinkate su atsakymu?").waitFor();
  await look(page, "survey-thanks");
  await page.getByRole("link", { name: "Atidaryti skundo būsenos puslapį" }).click();
  await page.getByLabel("Prieigos kodas").waitFor();
});

await visit(async (page) => {
  await page.goto(process.env.ATSAKAS_UKRAINIAN);
  await page.getByRole("heading", { name: "Як ми впоралися?" }).waitFor();
  await look(page, "survey-uk");
  await page.getByRole("button", { name: "Не брати участі в опитуваннях" }).click();
  await page.getByText("Більше опитувань не надсилатимемо.").waitFor();
  await look(page, "survey-declined-uk");
});

await visit(async (page) => {
  await signIn(page, head);
  await page.goto("/cases");
  await page.getByRole("link", { name: "Apklausa" }).click();
  await page.getByRole("cell", { name: "4,2" }).first().waitFor();
  await look(page, "survey-results");
  await page.getByLabel("Grupuoti pagal").selectOption("CHANNEL");
  await page.getByRole("button", { name: "Rodyti" }).click();
  assert.ok(page.url().includes("by=CHANNEL"));
  await page.getByText("Kitos grupės kartu").waitFor();
  await look(page, "survey-results-small");
  await page.getByRole("link", { name: "Visi gerinimo veiksmai" }).click();
  await page.getByRole("button", { name: "Įrašyti gerinimo veiksmą" }).click();
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Parašykite, ką padaryti.").first().waitFor();
  await look(page, "improvement-faults");
  await page.getByLabel("Ką padaryti?").fill("Atsakymą pradėti nuo sprendimo.");
  await page.getByLabel("Kas tai padarys?").selectOption(process.env.ATSAKAS_OWNER);
  await page.getByLabel("Iki kurios dienos?").fill("2026-12-31");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Gerinimo veiksmas įrašytas.").waitFor();
  await look(page, "improvements");
});

await visit(
  async (page) => {
    await signIn(page, process.env.ATSAKAS_OWNER);
    await page.goto("/improvements");
    await page.getByRole("button", { name: "Pažymėti, kad atlikta" }).click();
    await page.getByText("Parašykite, kas padaryta.").first().waitFor();
    await page.getByLabel("Kas padaryta?").fill("Pakeistas atsakymo šablonas.");
    await page.getByRole("button", { name: "Pažymėti, kad atlikta" }).click();
    await page.getByText("Įrašyta, kad veiksmas atliktas.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, head);
  await page.goto("/improvements");
  await page.getByText("Pakeistas atsakymo šablonas.").waitFor();
  await look(page, "improvements-done");
});
