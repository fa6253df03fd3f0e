// The registrar sends a refused letter on paper and marks another as posted, from the list at the desk; a third one is printed and
// marked as one of several, with the number of the post.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { look, signIn, visit } from "./visit.mjs";

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(`/cases/${process.env.ATSAKAS_REFUSED}#letters`);
  await page.getByText("Siųsti kitaip").click();
  await look(page, "letter-refused");
  await page.getByRole("button", { name: "Siųsti popierinį laišką" }).click();
  await page.getByText("laiškas bus atspausdintas").waitFor();

  await page.goto("/desk");
  const letter = page.getByRole("row").filter({ has: page.locator(`a[href^="/cases/${process.env.ATSAKAS_CASE}#"]`) });
  await letter.getByRole("link", { name: "Atverti PDF" }).waitFor();
  await look(page, "desk-letters");
  await letter.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Pažymėti, kad išsiųsti paštu" }).click();
  await page.getByText("Pažymėta laiškų: 1.").waitFor();
  await look(page, "desk-letter-posted");
  assert.equal(await letter.count(), 0);

  const ticked = process.env.ATSAKAS_TICKED;
  await page.goto("/desk/letters");
  await page.getByRole("button", { name: "Spausdinti vienu failu" }).click();
  await page.getByText("Pažymėkite bent vieną laišką.").waitFor();
  const row = page.getByRole("row").filter({ has: page.locator(`a[href^="/cases/${ticked}#"]`) });
  await row.getByRole("checkbox").check();
  await look(page, "letters-ticked");
  const printed = page.waitForEvent("download");
  await page.getByRole("button", { name: "Spausdinti vienu failu" }).click();
  assert.equal(readFileSync(await (await printed).path()).subarray(0, 5).toString(), "%PDF-");

  await row.getByLabel(/^Siuntos numeris/).fill("rr 123 456 789 lt");
  await page.getByRole("button", { name: "Pažymėti, kad išsiųsti paštu" }).click();
  await page.getByText("Pažymėta laiškų: 1.").waitFor();
  await page.goto(`/cases/${ticked}#letters`);
  await page.getByText("Išsiuntimo įrodymas").click();
  await page.getByText("RR123456789LT").waitFor();
  await look(page, "letter-proof");
});
