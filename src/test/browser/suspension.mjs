// The handler asks to suspend the examination in a browser without scripts, the supervisor does so in Tasklist, and the client sees
// until when.
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { follow, look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const casePage = `/cases/${number.replace("/", "~")}`;

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(casePage);
    await page.getByRole("link", { name: "Sustabdyti nagrinėjimą" }).click();
    await page.getByLabel("Reikia sulaukti eksperto").check();
    await page.getByLabel("Paaiškinimas klientui").fill("Laukiame eksperto išvados.");
    await page.getByLabel("Iki kurios dienos?").fill("2026-12-11");
    await page.getByRole("button", { name: "Prašyti sustabdyti" }).click();
    await page.getByText("Prašymas sustabdyti nagrinėjimą įrašytas.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`/cases/${process.env.ATSAKAS_ANOTHER.replace("/", "~")}/suspension`);
  await look(page, "suspension-ask");
  await page.getByRole("button", { name: "Prašyti sustabdyti" }).click();
  await page.getByText("Pasirinkite, kodėl reikia sustabdyti nagrinėjimą.").first().waitFor();
  await look(page, "suspension-ask-faults");
});

await visit(async (page) => {
  await signIn(page, "unithead");
  await openTask(page, number, "Spręsti dėl sustabdymo");
  await page.getByText("Sustabdyti nagrinėjimą", { exact: true }).click();
  await lookAtTasklist(page, "tasklist-suspension");
  await complete(page);
  await page.goto(casePage);
  await look(page, "case-suspended");
});

await visit(async (page) => {
  await follow(page, number);
  await page.getByText("Nagrinėjimas sustabdytas ne ilgiau kaip iki").waitFor();
  await look(page, "status-suspended");
});
