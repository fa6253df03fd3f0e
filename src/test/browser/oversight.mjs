// A unit's head sees what stands out, opens the list behind a number, comes back and opens the list of one of their people;
// the same with a browser that runs no scripts.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

const tour = (seen) => async (page) => {
  await signIn(page, process.env.ATSAKAS_HEAD);
  await page.goto("/cases");
  await page.getByRole("link", { name: "Priežiūra" }).click();
  await seen(page, "oversight");

  await page.getByRole("link", { name: "Vėluoja 1", exact: true }).click();
  assert.ok(page.url().endsWith("/cases?due=OVERDUE&led=true"));
  assert.equal(await page.locator("tbody tr").count(), 1);
  await page.getByText("vėluoja 1 darbo dieną").waitFor();
  await seen(page, "oversight-overdue");

  await page.goBack();
  await page.getByRole("row", { name: "Pirmas" }).getByRole("link", { name: /Nebaigtos bylos: 2$/ }).click();
  assert.equal(await page.locator("tbody tr").count(), 2);
  await page.getByText("liko 2 darbo dienos").waitFor();
  await seen(page, "oversight-person");
};

await visit(tour(look));
await visit(tour(async () => {}), { scripts: false });
