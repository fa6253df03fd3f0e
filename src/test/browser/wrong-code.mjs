// A wrong number and a wrong code look alike; nor does a wrong return code open anything.
import assert from "node:assert/strict";
import { submit, writeComplaint } from "./complaint.mjs";
import { look, visit } from "./visit.mjs";

await visit(async (page) => {
  await writeComplaint(page);
  const { number } = await submit(page);

  const forWrongCode = await ask(page, number, "AAAA-BBBB-CCCC-DDDD");
  const forWrongNumber = await ask(page, "9.99-26/999999", "AAAA-BBBB-CCCC-DDDD");

  assert.equal(forWrongCode, forWrongNumber);
  await look(page, "status-wrong-code");

  await page.goto("/complaints/return");
  await page.locator("#code").fill("AAAA-BBBB-CCCC-DDDD");
  await page.locator("main form button[type=submit]").click();
  await page.getByText("Tokio skundo neradome.").first().waitFor();
  await look(page, "complaint-return-wrong-code");
});

async function ask(page, number, code) {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(number);
  await page.getByLabel("Prieigos kodas").fill(code);
  await page.getByRole("button", { name: "Rodyti būseną" }).click();
  return page.getByRole("alert").innerText();
}
