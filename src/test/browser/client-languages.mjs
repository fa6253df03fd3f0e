// What a client sees of their own complaint and case in the other languages of the house. ATSAKAS_PAGES has a line for each page: the
// session in which it is open, its address and what it is; ATSAKAS_SURVEYS one for each language: the survey's address.
import assert from "node:assert/strict";
import { submit, writeComplaint } from "./complaint.mjs";
import { lookNarrow, visit } from "./visit.mjs";

const LANGUAGES = ["en", "ru", "pl", "uk"];
const pages = process.env.ATSAKAS_PAGES.split("\n").map((line) => line.split(" "));
const surveys = process.env.ATSAKAS_SURVEYS.split("\n").map((line) => line.split(" "));

/** A survey speaks the client's language, whatever the frame around it speaks. */
async function lookIn(page, language, name, part = "html") {
  assert.equal(await page.locator(part).getAttribute("lang"), language, name);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, name);
  await lookNarrow(page, `${name}-${language}`);
}

/** The page in each language; it is that page and nothing that it leads to. */
async function inEach(page, path, name) {
  for (const language of LANGUAGES) {
    await page.goto(`/language/${language}`);
    await page.goto(path);
    assert.equal(new URL(page.url()).pathname, path, name);
    await lookIn(page, language, name);
  }
}

await visit(async (page) => {
  await writeComplaint(page);
  await page.getByRole("button", { name: "Išsaugoti ir baigti vėliau" }).click();
  await page.waitForURL("**/complaints/saved");
  await inEach(page, "/complaints/saved", "own-complaint-saved");
});

await visit(async (page) => {
  await writeComplaint(page);
  await submit(page);
  await inEach(page, "/complaints/filed", "own-complaint-filed");
});

await visit(async (page) => {
  for (const [session, path, name] of pages) {
    await page.context().addCookies([{ name: "JSESSIONID", value: session, url: process.env.ATSAKAS_URL }]);
    await inEach(page, path, name);
  }
});

for (const [language, path] of surveys) {
  await visit(async (page) => {
    await page.goto(path);
    await lookIn(page, language, "own-survey", "main");
    await page.locator("main form button[type=submit]").first().click();
    await page.getByRole("alert").waitFor();
    await lookIn(page, language, "own-survey-faults", "main");
    for (const group of await page.getByRole("group").all()) {
      await group.getByRole("radio").first().check();
    }
    await page.locator("main form button[type=submit]").first().click();
    await page.waitForURL("**/survey/thanks");
    await lookIn(page, language, "own-survey-thanks", "main");
  });
}
