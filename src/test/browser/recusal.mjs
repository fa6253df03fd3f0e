// The client asks that the handler be recused, the supervisor refuses in Tasklist, and the handler recuses after all – that
// one in a browser without scripts.
import assert from "node:assert/strict";
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, signOut, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const casePage = `/cases/${number.replace("/", "~")}`;

await visit(async (page) => {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(number);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByRole("link", { name: "Prašyti nušalinti darbuotoją" }).click();
  await look(page, "recusal-ask");
  await page.getByRole("button", { name: "Pateikti prašymą" }).click();
  await page.getByText("Pasirinkite pagrindą.").first().waitFor();
  await look(page, "recusal-ask-faults");
  await page.getByLabel("Darbuotoją, kuris nagrinėja mano skundą").check();
  await page.getByLabel("Kita pagrįsta abejonė").check();
  await page.getByLabel("Kuo abejonę grindžiate?").fill("Nagrinėtoja – mano kaimynė.");
  await page.getByRole("button", { name: "Pateikti prašymą" }).click();
  await page.getByText("Jūsų prašymą nušalinti darbuotoją gavome.").waitFor();
  await look(page, "recusal-asked");

  await signIn(page, "registrar");
  await page.goto(`${casePage}/recusals/client`);
  await page.getByRole("button", { name: "Įrašyti prašymą" }).click();
  await page.getByRole("alert").first().waitFor();
  await look(page, "recusal-enter-faults");
  await signOut(page);

  await signIn(page, "unithead");
  await page.goto(`${casePage}#recusals`);
  await page.getByText("Nagrinėtoja – mano kaimynė.").waitFor();
  await look(page, "case-recusal");
  await openTask(page, number, "Spręsti dėl nušalinimo");
  await page.getByText("Atsisakyti nušalinti").click();
  await page.getByText("Atsisakymo motyvai").waitFor();
  await lookAtTasklist(page, "tasklist-recusal");
  await page.locator(".fjs-container textarea").fill("Gyvena skirtinguose namuose.");
  await complete(page);
});

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(casePage);
    await page.getByText("Gyvena skirtinguose namuose.").waitFor();
    await page.getByRole("link", { name: "Nusišalinti nuo bylos" }).click();
    await page.getByLabel("Artimas giminaitis").check();
    await page.getByLabel("Paaiškinkite").fill("Susigiminiavome.");
    await page.getByRole("button", { name: "Nusišalinti" }).click();
    await page.getByText("nebematote, kol tiesioginis vadovas").waitFor();
    const gone = await page.goto(casePage);
    assert.equal(gone.status(), 404);
  },
  { scripts: false },
);
