// An auditor says what for and reads a case of others; a head of another unit opens it in an emergency; whoever leads sees who
// read it. The same with a browser that runs no scripts.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

const casePage = `/cases/${process.env.ATSAKAS_CASE}`;
const number = process.env.ATSAKAS_CASE.replace("~", "/");

const audit = (seen) => async (page) => {
  await signIn(page, "auditor");
  await page.goto("/cases");
  await page.getByRole("link", { name: "Auditas" }).click();
  await page.getByRole("button", { name: "Atverti bylą" }).click();
  await page.getByText("Pasirinkite tikslą.").first().waitFor();
  await seen(page, "audit-faults");

  await page.getByLabel("Bylos numeris").fill(number);
  await page.getByLabel("Tikslas").selectOption({ label: "Vidaus auditas" });
  await page.getByLabel("Paaiškinkite, ką tikrinate").fill("Tikrinami atsakymų terminai");
  await page.getByRole("button", { name: "Atverti bylą" }).click();
  await page.getByText("Bylą galite tik skaityti.").waitFor();
  assert.equal(await page.locator("main form").count(), 0);
  await seen(page, "case-visited");
};

const emergency = (seen) => async (page) => {
  await signIn(page, "otherhead");
  await page.goto("/cases");
  await page.getByRole("link", { name: "Skubi prieiga prie bylos" }).click();
  await seen(page, "emergency-access");
  await page.getByLabel("Bylos numeris").fill(number);
  await page.getByLabel("Kodėl bylos reikia skubiai").fill("Klientė laukia, kolegos nėra");
  await page.getByRole("button", { name: "Atverti bylą ir pranešti" }).click();
  await page.getByText("Bylą galite tik skaityti.").waitFor();
};

const readers = (seen) => async (page) => {
  await signIn(page, "unithead");
  await page.goto(`${casePage}#readers`);
  await page.getByText("Rodyti skaitytojus").click();
  await page.getByText("(Vidaus auditas)").waitFor();
  await seen(page, "case-readers");
};

const restricted = (seen) => async (page) => {
  await signIn(page, "registrar");
  await page.goto(`/cases/${process.env.ATSAKAS_RESTRICTED}`);
  await page.getByText("Šios bylos prieiga ribota").waitFor();
  await seen(page, "case-restricted");
};

for (const tour of [audit, emergency, readers, restricted]) {
  await visit(tour(look));
  await visit(tour(async () => {}), { scripts: false });
}
