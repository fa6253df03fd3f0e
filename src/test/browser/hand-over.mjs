// The registrar sends a refused letter on paper and marks another as posted, from the list at the desk.
import assert from "node:assert/strict";
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
  await letter.getByRole("button", { name: "Išsiųsta" }).click();
  await page.getByText("laiškas išsiųstas paštu").waitFor();
  await look(page, "desk-letter-posted");
  assert.equal(await letter.count(), 0);
});
