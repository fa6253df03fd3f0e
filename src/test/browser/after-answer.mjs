// The handler promises with an answer and corrects another without scripts, the supervisor approves in Tasklist, the registrar
// writes down an appeal, and the client reads what was promised and asks that others look again.
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const casePage = `/cases/${number.replace("/", "~")}`;
const draftPage = `/cases/${process.env.ATSAKAS_DRAFT.replace("/", "~")}`;

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(draftPage);
    await page.getByRole("link", { name: "Pažadai klientui" }).click();
    await page.getByLabel("Ką padarysime?").fill("Pakeisime laiptinės lempą.");
    await page.getByLabel("Kas tai atliks?").selectOption("handler2");
    await page.getByLabel("Iki kurios dienos?").fill("2027-01-08");
    await page.getByRole("button", { name: "Įrašyti pažadą" }).click();
    await page.getByRole("button", { name: "Ištrinti" }).waitFor();
    await page.goto(casePage);
    await page.getByRole("link", { name: "Taisyti rašymo klaidą" }).click();
    await page.getByLabel("Kas ištaisyta?").fill("Vožtuvas pakeistas lapkričio 27 d.");
    await page.getByLabel("Motyvai").fill("Vožtuvas pakeistas lapkričio 27 d., temperatūra bute – 20 laipsnių.");
    await page.getByRole("button", { name: "Pateikti tvirtinti" }).click();
    await page.getByText("Taisymas pateiktas tvirtinti.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${draftPage}/promises`);
  await page.getByRole("button", { name: "Įrašyti pažadą" }).click();
  await page.getByText("Parašykite, ką padarysime.").first().waitFor();
  await look(page, "promises-faults");
  await page.goto(`/cases/${process.env.ATSAKAS_PROMISED.replace("/", "~")}/correction`);
  await page.getByRole("button", { name: "Pateikti tvirtinti" }).click();
  await page.getByText("Parašykite, kas ištaisyta.").first().waitFor();
  await look(page, "correction-faults");
});

await visit(async (page) => {
  await signIn(page, "unithead");
  await page.goto(`${casePage}#sequel`);
  await page.getByText("Laukia patvirtinimo").waitFor();
  await look(page, "case-correction");
  await openTask(page, number, "Patvirtinti rašymo klaidos taisymą");
  await page.getByText("Tvirtinu, siųsti klientui").click();
  await page.getByText("Ne, taisomi tik žodžiai").click();
  await lookAtTasklist(page, "tasklist-correction");
  await complete(page);
});

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(`${casePage}/appeal`);
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Pasirinkite, kas sprendė.").first().waitFor();
  await look(page, "appeal-faults");
  await page.getByLabel("Kas sprendė?").selectOption("DISPUTES_COMMISSION");
  await page.getByLabel("Kurią dieną?").fill("2026-11-23");
  await page.getByLabel("Kas nuspręsta?").selectOption("LEFT_AS_IT_IS");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Apskundimo rezultatas įrašytas.").waitFor();
  await page.getByRole("link", { name: "Registruoti prašymą nagrinėti pakartotinai" }).click();
  await page.getByRole("button", { name: "Registruoti" }).click();
  await page.getByRole("alert").first().waitFor();
  await look(page, "review-at-desk-faults");
});

await visit(async (page) => {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(process.env.ATSAKAS_PROMISED);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByText("Padarysime iki").waitFor();
  await look(page, "status-promised");
  await page.getByRole("link", { name: "Prašyti nagrinėti pakartotinai" }).click();
  await page.getByRole("button", { name: "Pateikti prašymą" }).click();
  await page.getByText("Parašykite, su kuo nesutinkate ir kodėl.").first().waitFor();
  await look(page, "review-ask-faults");
  await page.getByLabel("Su kuo nesutinkate?").fill("Vožtuvas vėl nesandarus.");
  await page.getByRole("button", { name: "Pateikti prašymą" }).click();
  await page.getByText("Prieigos kodas").first().waitFor();
  await page.goto("/status/case");
  await look(page, "status-reviewed");
});

await visit(async (page) => {
  await signIn(page, "handler2");
  await page.goto(`/cases/${process.env.ATSAKAS_REVIEW}`);
  await page.getByText("Pakartotinai nagrinėjama byla").waitFor();
  await look(page, "case-review");
  await page.locator("#sequel a").first().click();
  await page.getByText("Bylą galite tik skaityti").waitFor();
  await look(page, "case-read-beside");
});
