// A registrar enters without scripts that a court has begun on the question of a complaint, and the supervisor decides in Tasklist; of another
// complaint, which nobody has classified yet, the case names the ground. Of a third the supervisor reads it before they decide, though they
// had opened the form before; and whoever wrote a complaint that was left unexamined reads how to go on.
import assert from "node:assert/strict";
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;

function caseOf(of) {
  return `/cases/${of.replace("/", "~")}`;
}

async function enter(page, of) {
  await page.goto(caseOf(of));
  await page.getByRole("link", { name: "Įrašyti, kad prasidėjo procesas" }).click();
  await page.getByLabel("Teismas", { exact: true }).check();
  await page.getByLabel("Teismo ar institucijos pavadinimas").fill("Vilniaus miesto apylinkės teismas");
  await page.getByLabel("Bylos ar skundo numeris ten").fill("e2-4821-734/2026");
  await page.getByLabel("Kada procesas prasidėjo?").fill("2026-11-20");
  await page.getByLabel("Kaip apie tai sužinojote?").fill("Gavome teismo pranešimą dėl tos pačios skolos.");
  await page.getByRole("button", { name: "Įrašyti" }).click();
}

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(`${caseOf(number)}/proceedings`);
  await look(page, "proceedings-enter");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Pasirinkite, kas nagrinėja tą patį klausimą.").first().waitFor();
  await look(page, "proceedings-enter-faults");
});

await visit(
  async (page) => {
    await signIn(page, "registrar");
    await enter(page, number);
    await page.getByText("spręs vadovas; kol nenuspręsta").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "registrar");
  await enter(page, process.env.ATSAKAS_ANOTHER);
  await page.getByText("Įrašyta. Ar skundą nagrinėti").waitFor();
  await look(page, "case-proceedings-noted");
});

await visit(async (page) => {
  await signIn(page, "unithead");
  await page.goto(caseOf(number));
  await look(page, "case-proceedings");
  await openTask(page, number, "Spręsti dėl proceso kitur");
  await page.getByText("Nutraukti nagrinėjimą: skundą palikti nenagrinėtą").click();
  await page.getByLabel("Kodėl taip nusprendėte?").fill("Ginčą dėl tos pačios skolos išspręs teismas.");
  await lookAtTasklist(page, "tasklist-proceedings");
  await complete(page);
  await page.goto(caseOf(number));
  await look(page, "case-proceedings-stopped");
});

await visit(async (page) => {
  const doubted = process.env.ATSAKAS_DOUBTED;
  await signIn(page, "unithead");
  await openTask(page, doubted, "Spręsti dėl priimtinumo");
  await visit(async (beside) => {
    await signIn(beside, "registrar");
    await enter(beside, doubted);
    await beside.getByText("Įrašyta. Ar skundą nagrinėti").waitFor();
  });
  await page.getByText("Nagrinėti", { exact: true }).click();
  await page.getByRole("button", { name: "Užbaigti" }).click();
  await page.getByText("Kol sprendėte").first().waitFor();
  await lookAtTasklist(page, "tasklist-not-seen");
  await page.reload();
  await page.locator(".fjs-container").waitFor();
  assert.match(await page.getByLabel("Procesai teisme ar kitoje institucijoje").inputValue(), /^Įrašų: 1\./);
  await page.getByText("Nagrinėti", { exact: true }).click();
  await lookAtTasklist(page, "tasklist-seen");
  await complete(page);
});

await visit(async (page) => {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(process.env.ATSAKAS_LEFT);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_LEFT_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByText("Nesutinkate, kad skundas paliktas nenagrinėtas?").waitFor();
  await look(page, "status-unexamined");
  await page.getByRole("link", { name: "Prašyti nagrinėti pakartotinai" }).click();
  await look(page, "review-unexamined");
});
