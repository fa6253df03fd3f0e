// What an employee does in Tasklist, and that nobody meets English there.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const pictures = process.env.SCREENSHOTS ?? "target/screenshots";
const ENGLISH = /\b(Field|Select|Search|Save|Complete|Claim|Due|Follow-up|Created|Filter|Task|Form|History|Diagram|Description)\b/;

/** Opens the case's task from the page of the case; whose it is not yet takes it. */
export async function openTask(page, number, name) {
  await page.goto(`/cases/${number.replace("/", "~")}`);
  await openTaskBy(page, page.getByRole("link", { name }).first());
}

/** The same from a link on the present page. */
export async function openTaskBy(page, link) {
  await link.click();
  await page.locator(".task-card .nav-tabs").waitFor();
  const take = page.locator(".task-card").getByText("Pasiimti", { exact: true });
  await page.locator(".fjs-container, .task-card .assignee .unclaim").first().waitFor();
  if (await take.isVisible()) {
    await take.click();
    await page.locator(".task-card .unclaim").waitFor();
  }
}

/** Chooses from a list of the form. */
export async function choose(page, label, option) {
  await page.locator(".fjs-form-field", { hasText: label }).locator(".fjs-input-group").first().click();
  await page.locator(".fjs-dropdownlist-item", { hasText: option }).first().click();
}

/** Completes the open task; it leaves the card. */
export async function complete(page) {
  await page.getByRole("button", { name: "Užbaigti" }).click();
  await page.getByText("Pasirinkite užduotį sąraše.").waitFor();
}

/** Keeps a picture of Tasklist and asks that it speaks Lithuanian and offers nothing that nobody may do. */
export async function lookAtTasklist(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}-1280.png`) });
  const text = await page.locator("body").innerText();
  assert.doesNotMatch(text.replaceAll("Camunda Platform", ""), ENGLISH, `${name} speaks English`);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "lt");
  for (const hidden of [".create-task-action", ".start-process-action", ".ce-eol-banner", "[ng-click='save($event)']"]) {
    assert.equal(await page.locator(hidden).filter({ visible: true }).count(), 0, `${name} shows ${hidden}`);
  }
}
