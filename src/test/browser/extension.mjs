// The handler asks for more time in a browser without scripts, the supervisor grants it in Tasklist, and the client sees the new
// day and why.
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { follow, look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const casePage = `/cases/${number.replace("/", "~")}`;

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(casePage);
    await page.getByRole("link", { name: "Pratęsti terminą" }).click();
    await page.getByRole("button", { name: "Prašyti pratęsti" }).click();
    await page.getByText("Pasirinkite dieną, iki kurios atsakysite.").first().waitFor();
    await page.getByLabel("Reikia apžiūrėti vietą").check();
    await page.getByLabel("Paaiškinimas klientui").fill("Kanalą patikrins kaminkrėčiai.");
    await page.getByLabel("Iki kada atsakysite?").selectOption("2027-01-05");
    await page.getByRole("button", { name: "Prašyti pratęsti" }).click();
    await page.getByText("Prašymas pratęsti terminą įrašytas.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`/cases/${process.env.ATSAKAS_ANOTHER.replace("/", "~")}/extension`);
  await look(page, "extension-ask");
  await page.getByRole("button", { name: "Prašyti pratęsti" }).click();
  await page.getByText("Pasirinkite, kodėl reikia pratęsti terminą.").first().waitFor();
  await look(page, "extension-ask-faults");
});

await visit(async (page) => {
  await signIn(page, "unithead");
  await page.goto(`${casePage}#clock`);
  await page.getByText("Kanalą patikrins kaminkrėčiai.").waitFor();
  await look(page, "case-extension");
  await openTask(page, number, "Spręsti dėl termino pratęsimo");
  await page.getByText("Pratęsti terminą", { exact: true }).click();
  await lookAtTasklist(page, "tasklist-extension");
  await complete(page);
  await page.goto(casePage);
  await look(page, "case-extended");
});

await visit(async (page) => {
  await follow(page, number);
  await page.getByText("Pratęsėme nagrinėjimo terminą").waitFor();
  await look(page, "status-extended");
});
