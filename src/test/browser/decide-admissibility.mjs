// The registrar doubts a complaint when classifying it, and the head of the unit has the client asked to cure it.
import { choose, complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { signIn, signOut, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;

/** Chooses from a list that nobody types into. */
async function pick(page, label, option) {
  await page.locator(".fjs-form-field", { hasText: label }).locator(".fjs-input-group").first().click();
  await page.locator(".fjs-dropdownlist-item", { hasText: option }).first().click();
}

await visit(async (page) => {
  await signIn(page, "registrar");
  await openTask(page, number, "Suklasifikuoti skundą");
  await choose(page, "Dėl ko?", "Šildymas ir karštas vanduo");
  await pick(page, "Siūlymas dėl priimtinumo", "Prašyti pašalinti trūkumus");
  await page.getByLabel("Kuo abejojate?").fill("Nenurodytas buto numeris.");
  await lookAtTasklist(page, "tasklist-doubt");
  await complete(page);
  await signOut(page);

  await signIn(page, "unithead");
  await openTask(page, number, "Spręsti dėl priimtinumo");
  await page.getByText("Palikti nenagrinėtą:").click();
  await pick(page, "Pagrindas", "Skundas pateiktas per vėlai");
  await page.getByText("Kada klientas sužinojo").waitFor();
  await lookAtTasklist(page, "tasklist-leave");
  await page.getByText("Prašyti kliento pašalinti trūkumus").click();
  await page.getByLabel("Ko skunde trūksta?").fill("- buto numeris");
  await pick(page, "Per kiek darbo dienų", "5 darbo dienos");
  await lookAtTasklist(page, "tasklist-deficiencies");
  await complete(page);
});
