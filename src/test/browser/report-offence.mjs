// The handler reports their supervisor from the page of a case, in a browser without scripts; the supervisor finds nothing, the director
// decides in Tasklist, and a registrar enters a refused service.
import assert from "node:assert/strict";
import { complete, lookAtTasklist } from "./tasklist.mjs";
import { look, signIn, signOut, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
let report;

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(`/cases/${number.replace("/", "~")}`);
    await page.getByRole("link", { name: "Pranešti apie pažeidimą" }).click();
    await page.getByLabel("Galimą pažeidimą").check();
    await page.getByRole("textbox", { name: "Kas įvyko" }).fill("Vadovas liepė atmesti skundą už atlygį.");
    await page.locator("#employee-unithead").check();
    await page.getByRole("button", { name: "Pranešti" }).click();
    await page.getByText("Jūsų pranešimas pateiktas spręsti.").waitFor();
    report = page.url().split("/").pop();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto("/offence-reports");
  await look(page, "offences");
  await page.goto(`/offence-reports/${report}`);
  await look(page, "offence");
  await page.goto("/offence-reports/new");
  await page.getByRole("button", { name: "Pranešti" }).click();
  await page.getByText("Pasirinkite, apie ką pranešate.").first().waitFor();
  await look(page, "offence-new-faults");
  await signOut(page);

  await signIn(page, "unithead");
  assert.equal((await page.goto(`/offence-reports/${report}`)).status(), 404);
  await signOut(page);

  await signIn(page, "director");
  await page.goto(`/offence-reports/${report}`);
  await page.getByText("Spręsti: užduotis").waitFor();
  await look(page, "offence-to-decide");
  const tasks = await page.request.get(`/camunda/api/engine/engine/default/task?processInstanceBusinessKey=${report}`);
  await page.goto(`/camunda/app/tasklist/default/#/?task=${(await tasks.json())[0].id}`);
  await page.locator(".fjs-container").first().waitFor();
  await page.getByText("Institucijai nepranešama").click();
  await page.getByText("Kodėl nepranešama?").waitFor();
  await lookAtTasklist(page, "tasklist-offence");
  await page.locator(".fjs-container textarea").fill("Aplinkybės nepasitvirtino.");
  await complete(page);
  await page.goto(`/offence-reports/${report}`);
  await page.getByText("Aplinkybės nepasitvirtino.").waitFor();
  await look(page, "offence-decided");
  await signOut(page);

  await signIn(page, "registrar");
  await page.goto("/desk");
  await page.getByRole("link", { name: "Įrašyti atsisakymą aptarnauti" }).click();
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Pasirinkite, kodėl klientas neaptarnautas.").first().waitFor();
  await look(page, "refusal-new-faults");
  await page.getByLabel("Neblaivus ar apsvaigęs").check();
  await page.getByRole("textbox", { name: "Kas įvyko" }).fill("Šaukė ant laukiančiųjų, paprašyta ateiti kitą dieną.");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Atsisakymas aptarnauti įrašytas.").waitFor();
  await look(page, "refusals");
});
