// The steps of a client, used by several scenarios.
import assert from "node:assert/strict";

/** Answers each question up to the one for files, on whose page it stops. */
export async function writeComplaint(page, glance = async () => {}) {
  await page.goto("/complaints/new");
  await glance("who");
  await page.getByLabel("Savo", { exact: true }).check();
  await goOn(page, "name");
  await glance("name");
  await page.getByLabel("Vardas ir pavardė").fill("Ąžuolas Žvirblėnas");
  await goOn(page, "reply");
  await glance("reply");
  await page.getByLabel("El. paštu", { exact: true }).check();
  await goOn(page, "contacts");
  await glance("contacts");
  await page.getByLabel("El. pašto adresas").fill("azuolas@example.lt");
  await goOn(page, "needs");
  await glance("needs");
  await goOn(page, "matter");
  await glance("matter");
  await page.getByLabel("Dėl ko skundžiatės?").fill("Nešildomas butas");
  await page.getByLabel("Kas atsitiko ir ko prašote?").fill("Butas nešildomas nuo pirmadienio.\nPrašau įjungti šildymą.");
  await goOn(page, "files");
}

/** From one question to another. */
export async function goOn(page, question) {
  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.waitForURL(`**/complaints/new/${question}`);
}

/** From the last question to the confirmation; gives what the client takes home. */
export async function submit(page) {
  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.waitForURL("**/complaints/check");
  return send(page);
}

/** From the check to the confirmation. */
export async function send(page) {
  await page.getByRole("main").getByRole("button", { name: "Pateikti skundą" }).click();
  await page.waitForURL("**/complaints/filed");
  const number = await page.locator("#case-number").innerText();
  const code = await page.locator("#access-code").innerText();
  assert.match(number, /^[\d.]+-\d\d\/\d+$/);
  assert.match(code, /^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  return { number, code };
}
