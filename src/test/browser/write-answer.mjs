// From the client's complaint to a finished draft: registrar, head of unit and handler work in Tasklist and on the case
// page. The browser asks for English, and nobody gets it.
import assert from "node:assert/strict";
import { submit, writeComplaint } from "./complaint.mjs";
import { choose, complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, signOut, visit } from "./visit.mjs";

await visit(
  async (page) => {
    await writeComplaint(page);
    const { number } = await submit(page);

    await signIn(page, "registrar");
    await openTask(page, number, "Suklasifikuoti skundą");
    await lookAtTasklist(page, "tasklist-classify");
    await page.getByRole("button", { name: "Užbaigti" }).click();
    await page.getByText("Užpildykite šį lauką.").waitFor();
    await choose(page, "Dėl ko?", "Bendros patalpos ir teritorija");
    await complete(page);
    await signOut(page);

    await signIn(page, "unithead");
    await openTask(page, number, "Paskirti nagrinėtoją");
    await choose(page, "Nagrinėtojas", "Aistė Ramanauskaitė");
    await complete(page);
    await signOut(page);

    await signIn(page, "handler");
    await openTask(page, number, "Patvirtinti nešališkumą");
    await page.getByText("Nusišalinu", { exact: true }).click();
    await page.getByText("Nusišalinimo priežastis").waitFor();
    await lookAtTasklist(page, "tasklist-impartiality");
    await page.getByText("Interesų konflikto nėra").click();
    await complete(page);
    await openTask(page, number, "Išnagrinėti skundą");
    await complete(page);
    await openTask(page, number, "Parengti atsakymą");
    await write(await besideTheForm(page, number));
    await page.bringToFront();
    await complete(page);
  },
  { language: "en-US" },
);

async function besideTheForm(page, number) {
  const opened = page.waitForEvent("popup");
  await page.getByRole("link", { name: `Byla ${number}` }).click();
  return opened;
}

async function write(page) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel("Pradėti nuo šablono").selectOption({ label: "Skundas pagrįstas" });
  await page.getByRole("button", { name: "Įkelti šabloną" }).click();
  await page.getByText("Užpildykite arba ištrinkite lauką {{data}}.").waitFor();
  await look(page, "case-draft");

  await page.getByLabel("Nustatytos aplinkybės").fill("Šildymas neveikė, nes buvo uždaryta sklendė.");
  await page.getByLabel("Motyvai").fill("Šildyti privalo nuomotojas. Sklendė atidaryta.");
  await page.getByLabel("Teisinis pagrindas").fill("Civilinio kodekso 6.492 straipsnis.");
  await page.getByText("Visos privalomos dalys parašytos.").waitFor();

  await page.getByLabel("1 klausimas: ko klausiama").fill("Kada bus šilta?");
  await page.getByText("1 skundo klausimas: parašykite atsakymą.").waitFor();
  await page.getByLabel("1 klausimas: atsakymas").fill("Šilta nuo gruodžio 2 d.");
  await page.getByText("Visos privalomos dalys parašytos.").waitFor();

  const notSaved = page.getByText("Neišsaugota.");
  assert.ok(!(await notSaved.isVisible()));
  await page.route("**/answer", (request) => request.abort());
  await page.getByLabel("Motyvai").fill("Dar ne viskas.");
  await notSaved.waitFor();
  await page.unroute("**/answer");
  await page.getByLabel("Motyvai").fill("Šildyti privalo nuomotojas. Sklendė atidaryta.");
  await notSaved.waitFor({ state: "hidden" });
  await page.reload();
  assert.equal(await page.getByLabel("Motyvai").inputValue(), "Šildyti privalo nuomotojas. Sklendė atidaryta.");
  await look(page, "case-answer");

  const letter = await page.request.get(await page.getByRole("link", { name: "Peržiūrėti laišką" }).getAttribute("href"));
  assert.equal((await letter.body()).subarray(0, 5).toString(), "%PDF-");
}
