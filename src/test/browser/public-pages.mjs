// Everybody reads the pages that say the same to all, and the page for an address that does not exist.
import assert from "node:assert/strict";
import { look, visit } from "./visit.mjs";

await visit(async (page) => {
  for (const [path, name] of [["/", "home"], ["/privacy", "privacy"], ["/policy", "policy"], ["/accessibility", "accessibility"]]) {
    await page.goto(path);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
    await look(page, name);
  }
  await page.goto("/nera-tokio-puslapio");
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Neradome");
  await look(page, "not-found");
});
