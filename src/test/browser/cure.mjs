// The client reads until when the complaint may be cured; what they bring to the desk is noted on the page of the case, without scripts.
// Another case waits for its second signature.
import { lookAtTasklist, openTask } from "./tasklist.mjs";
import { follow, look, signIn, signOut, visit } from "./visit.mjs";

const awaited = `/cases/${process.env.ATSAKAS_CASE}`;
const refused = process.env.ATSAKAS_REFUSED;

await visit(async (page) => {
  await follow(page, process.env.ATSAKAS_CASE.replace("~", "/"));
  await page.getByText("Atsakymo laukiame iki").waitFor();
  await look(page, "status-awaited");
});

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(awaited);
  await page.getByText("Klientas papildė skundą", { exact: true }).first().click();
  await look(page, "case-awaited");
  await page.getByLabel("Kas gauta ir kaip").fill("  ");
  await page.getByRole("button", { name: "Papildymas gautas" }).click();
  await page.getByText("Parašykite, kas gauta ir kaip").waitFor();
  await look(page, "case-cure-fault");
});

await visit(
  async (page) => {
    await signIn(page, "registrar");
    await page.goto(awaited);
    await page.getByText("Klientas papildė skundą", { exact: true }).first().click();
    await page.getByLabel("Kas gauta ir kaip").fill("Pasakė buto numerį: 14.");
    await page.getByRole("button", { name: "Papildymas gautas" }).click();
    await page.getByText("Įrašyta, kad klientas skundą papildė.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "director");
  await page.goto(`/cases/${refused.replace("/", "~")}`);
  await page.getByText("Laukia patvirtinimo").waitFor();
  await look(page, "case-refusal");
  await openTask(page, refused, "Patvirtinti palikimą nenagrinėto");
  await page.getByText("Grąžinti siūliusiam vadovui").click();
  await lookAtTasklist(page, "tasklist-refusal");
  await signOut(page);
});
