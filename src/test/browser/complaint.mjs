// The steps of a client, used by several scenarios.
import assert from "node:assert/strict";

export async function writeComplaint(page) {
  await page.goto("/complaints/new");
  await page.getByLabel("Savo", { exact: true }).check();
  await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").fill("Ąžuolas Žvirblėnas");
  await page.getByLabel("El. pašto adresas").fill("azuolas@example.lt");
  await page.getByLabel("El. paštu", { exact: true }).check();
  await page.getByLabel("Dėl ko skundžiatės?").fill("Nešildomas butas");
  await page.getByLabel("Kas atsitiko ir ko prašote?").fill("Butas nešildomas nuo pirmadienio.\nPrašau įjungti šildymą.");
}

/** From a written form to the confirmation; gives what the client takes home. */
export async function submit(page) {
  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.waitForURL("**/complaints/check");
  await page.getByRole("main").getByRole("button", { name: "Pateikti skundą" }).click();
  await page.waitForURL("**/complaints/filed");
  const number = await page.locator("#case-number").innerText();
  const code = await page.locator("#access-code").innerText();
  assert.match(number, /^[\d.]+-\d\d\/\d+$/);
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  return { number, code };
}
