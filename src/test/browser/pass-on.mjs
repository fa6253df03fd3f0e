// A unit's head passes one case on by the reasons for and against each, then several at once; an employee declares an interest.
// The same with a browser that runs no scripts.
import { look, signIn, visit } from "./visit.mjs";

const tour = (seen) => async (page) => {
  await signIn(page, process.env.ATSAKAS_HEAD);
  await page.goto(`/cases/${process.env.ATSAKAS_CASE}`);
  await page.getByRole("link", { name: "Perduoti kitam nagrinėtojui" }).click();
  await page.getByText("Abejotina", { exact: true }).waitFor();
  await seen(page, "handler");
  await page.getByRole("button", { name: "Perduoti" }).click();
  await page.getByRole("link", { name: "Pasirinkite nagrinėtoją." }).waitFor();
  await seen(page, "handler-faults");
  await page.locator("#to").check();
  await page.getByRole("button", { name: "Perduoti" }).click();
  await page.getByText("Išankstinė patikra šiuo darbuotoju abejoja").first().waitFor();
  await seen(page, "handler-doubt");

  await page.goto("/oversight");
  await page.getByRole("link", { name: "Perduoti kelias bylas" }).click();
  await seen(page, "bulk");
  await page.getByLabel("Kieno bylos").selectOption(process.env.ATSAKAS_HANDLER);
  await page.getByRole("button", { name: "Peržiūrėti" }).click();
  await page.getByText("bylos, kurias galite perduoti").waitFor();
  await seen(page, "bulk-plan");
  await page.getByRole("button", { name: "Perduoti pasirinktas" }).click();
  await page.getByText("Peržiūrėta bylų: 0 iš").waitFor();
  await seen(page, "bulk-progress");

  await page.goto("/interests");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Pasirinkite, su kuo interesas susijęs").first().waitFor();
  await seen(page, "interests-faults");
  await page.getByLabel("Su kuo interesas susijęs").selectOption({ label: "Asmuo" });
  await page.getByLabel("Vardas ir pavardė, pavadinimas arba adresas").fill(`Jonas Pusbrolis ${Date.now()}`);
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Asmuo, nuo").first().waitFor();
  await seen(page, "interests");
};

await visit(tour(look));
await visit(tour(async () => {}), { scripts: false });
