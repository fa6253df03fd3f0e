// Every page that a client can open, in one language: ATSAKAS_LANGUAGE is its code, ATSAKAS_PAGES the addresses, one a line.
import assert from "node:assert/strict";
import { look, lookNarrow, visit } from "./visit.mjs";

const language = process.env.ATSAKAS_LANGUAGE;
const pages = process.env.ATSAKAS_PAGES.split("\n");

await visit(async (page) => {
  await page.goto(`/language/${language}`);
  const seen = new Set();
  for (const path of pages) {
    await page.goto(path);
    const here = new URL(page.url()).pathname;
    if (seen.has(here)) {
      continue;
    }
    seen.add(here);
    assert.equal(await page.locator("html").getAttribute("lang"), language, here);
    assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1, here);
    await (language === "lt" ? look : lookNarrow)(page, `every${here.replaceAll("/", "-")}-${language}`);
  }
  assert.ok(seen.size > 12, `only ${[...seen]} were opened`);
});
