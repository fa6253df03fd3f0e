// A supervisor chooses a day in the calendar of a form: its week begins on Monday and its words are Lithuanian.
import assert from "node:assert/strict";
import { lookAtTasklist, openTask } from "./tasklist.mjs";
import { signIn, visit } from "./visit.mjs";

await visit(
  async (page) => {
    await signIn(page, "unithead");
    await openTask(page, process.env.ATSAKAS_CASE, process.env.ATSAKAS_TASK);
    await page.getByText("Turiu planą").click();
    const day = page.locator(".fjs-form-field-datetime input").first();
    assert.equal(await day.getAttribute("placeholder"), "mm/dd/mmmm");
    await day.click();
    const calendar = page.locator(".flatpickr-calendar.open");
    await calendar.waitFor();

    assert.deepEqual(await calendar.locator(".flatpickr-weekday").allInnerTexts(), ["P", "A", "T", "K", "Pn", "Š", "S"]);
    assert.deepEqual(
      (await calendar.locator(".flatpickr-monthDropdown-months option").allInnerTexts()).slice(-1),
      ["Gruodis"],
    );
    const first = await calendar.locator(".flatpickr-day").first().getAttribute("aria-label");
    assert.match(first, /^[A-ZŠŽ][a-zėęžūš]+ \d+, \d{4}$/);
    await lookAtTasklist(page, "tasklist-calendar");

    await calendar.locator(".flatpickr-day:not(.flatpickr-disabled)").last().click();
    assert.match(await day.inputValue(), /^\d{1,2}\/\d{1,2}\/\d{4}$/);
  },
  { language: "en-US" },
);
