// Whoever tries the demo reads everybody's mail and moves the clock to the next working day.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

await visit(async (page) => {
  await signIn(page, "admin");
  await page.goto("/demo/mail");
  await page.getByText("Pasirinkite").first().waitFor();
  await look(page, "demo-mail");

  await page.getByRole("link", { name: "ruta.bieliauskaite@pastas.demo" }).click();
  await page.getByRole("heading", { level: 2, name: "ruta.bieliauskaite@pastas.demo" }).waitFor();
  await look(page, "demo-mail-of-one");
  const letter = await page.request.get(await page.locator("a[href*='attachment']").first().getAttribute("href"));
  assert.equal((await letter.body()).subarray(0, 5).toString(), "%PDF-");

  await page.goto("/demo/mail?to=niekas@pastas.demo");
  await page.getByText("Laiškų dar nėra.").waitFor();
  await look(page, "demo-mail-of-nobody");

  await page.goto("/demo");
  await look(page, "demo-clock");
  const before = await page.locator("main").innerText();
  await page.getByRole("button", { name: "Persukti" }).click();
  await page.waitForURL("**/demo");
  assert.notEqual(await page.locator("main").innerText(), before);
});
