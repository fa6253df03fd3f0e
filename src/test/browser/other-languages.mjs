// A client reads and fills in the pages in another language of the house.
import assert from "node:assert/strict";
import { lookNarrow, visit } from "./visit.mjs";

const WORDS = {
  en: { name: "English", go: "Continue", self: "For myself", check: "Check what you wrote" },
  ru: { name: "Русский", go: "Продолжить", self: "От своего", check: "Проверьте, что вы написали" },
  pl: { name: "Polski", go: "Dalej", self: "We własnym", check: "Proszę sprawdzić, co napisano" },
  uk: { name: "Українська", go: "Продовжити", self: "Від свого", check: "Перевірте, що ви написали" },
};

for (const [code, words] of Object.entries(WORDS)) {
  await visit(async (page) => {
    const goOn = () => page.getByRole("button", { name: words.go }).click();
    await page.goto("/");
    await page.getByRole("link", { name: words.name }).click();
    assert.equal(await page.locator("html").getAttribute("lang"), code);

    await page.goto("/complaints/new");
    await page.getByLabel(words.self, { exact: true }).check();
    await goOn();
    await page.locator("#name").fill("Jan Kowalski");
    await goOn();
    await page.locator("#replyBy").check();
    await goOn();
    await goOn();
    await lookNarrow(page, `complaint-faults-${code}`);
    await page.locator("#email").fill("jan@example.lt");
    await goOn();
    await goOn();
    await lookNarrow(page, `complaint-matter-${code}`);
    await page.locator("#subject").fill("Nešildomas butas");
    await page.locator("#text").fill("Butas nešildomas.");
    await goOn();
    await goOn();
    await page.getByRole("heading", { level: 1, name: words.check }).waitFor();
    await lookNarrow(page, `complaint-check-${code}`);
  });
}
