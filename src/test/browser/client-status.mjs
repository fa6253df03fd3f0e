// A client reads where a case stands, has a one-time code sent and types it, adds to the case, chooses how to be told and reads who sees it; in
// another browser, proved already, the letters and the answer, also in Polish and without scripts.
import assert from "node:assert/strict";
import { follow, look, visit } from "./visit.mjs";

const open = process.env.ATSAKAS_OPEN;
const answered = process.env.ATSAKAS_ANSWERED;

await visit(async (page) => {
  await follow(page, open);
  await page.getByRole("heading", { name: "Norite matyti daugiau?" }).waitFor();
  await page.getByText("Kodėl ši diena?").click();
  await page.getByText("per 20 darbo dienų").waitFor();
  await look(page, "status-unproved");
  await page.getByRole("button", { name: "Gauti vienkartinį kodą" }).click();
  await look(page, "status-code");
  await page.getByRole("button", { name: "Siųsti kodą" }).click();
  await page.getByText("Pasirinkite, kur atsiųsti kodą.").first().waitFor();
  await look(page, "status-code-fault");
  await page.getByLabel("El. paštu").check();
  await page.getByRole("button", { name: "Siųsti kodą" }).click();
  await page.getByLabel("Vienkartinis kodas").waitFor();
  await look(page, "status-enter");
  await page.getByLabel("Vienkartinis kodas").fill("0000 0000");
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByText("Kodas neteisingas arba nebegalioja.").first().waitFor();
  await look(page, "status-enter-fault");

  await page.goto("/status/access");
  await look(page, "status-access");
  await page.goto("/status/news");
  await page.getByLabel("Nepranešti").check();
  await look(page, "status-news");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Išsaugojome, kaip jums pranešti").waitFor();

  await page.getByRole("link", { name: "Papildyti skundą" }).click();
  await page.getByRole("button", { name: "Pridėti prie bylos" }).last().click();
  await page.getByText("Parašykite tekstą arba pridėkite bent vieną failą.").first().waitFor();
  await look(page, "status-more-fault");
  await page.getByLabel("Kuo norite papildyti skundą?").fill("Šąla ir virtuvė.");
  await page.getByRole("button", { name: "Pridėti prie bylos" }).last().click();
  await page.getByText("Gavome, ką pridėjote").waitFor();
  await look(page, "status-added");
});

async function proved(page, session) {
  await page.context().addCookies([{ name: "JSESSIONID", value: session, url: process.env.ATSAKAS_URL }]);
  await page.goto("/status/case");
}

await visit(async (page) => {
  await proved(page, process.env.ATSAKAS_OPEN_SESSION);
  await page.getByRole("heading", { name: "Mūsų raštai jums" }).waitFor();
  await look(page, "status-proved");
});

await visit(
  async (page) => {
    await proved(page, process.env.ATSAKAS_ANSWERED_SESSION);
    await page.getByRole("link", { name: "Atsakymas į skundą", exact: true }).click();
    await page.getByText("Apskundimo tvarka").waitFor();
    assert.ok(!page.url().includes(answered.replace("/", "~")), "no address names the case");
  },
  { scripts: false },
);

await visit(async (page) => {
  await proved(page, process.env.ATSAKAS_ANSWERED_SESSION);
  await look(page, "status-answered");
  await page.getByRole("link", { name: "Polski" }).click();
  await page.getByRole("link", { name: "Odpowiedź na skargę", exact: true }).click();
  await page.getByText("Pismo jest napisane po litewsku").waitFor();
  await look(page, "status-letter-pl");
  await page.goto("/status/access");
  await look(page, "status-access-pl");
});
