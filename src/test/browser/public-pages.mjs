// The page for an address that does not exist; what the house says to all is looked at in each language by every-language.
import assert from "node:assert/strict";
import { look, visit } from "./visit.mjs";

await visit(async (page) => {
  await page.goto("/nera-tokio-puslapio");
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Neradome");
  await look(page, "not-found");
});
