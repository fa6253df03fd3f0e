// A client files a complaint with a file, mends what was wrong, and reads the state with number and code.
import assert from "node:assert/strict";
import { send, writeComplaint } from "./complaint.mjs";
import { look, visit } from "./visit.mjs";

await visit(async (page) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("button", { name: "Pateikti skundą" }).click();
  await page.getByRole("button", { name: "Tęsti" }).click();
  assert.ok(await page.getByRole("alert").isVisible());
  await look(page, "complaint-faults");

  await writeComplaint(page, (question) => look(page, `complaint-${question}`));
  await page.getByRole("button", { name: "Išsaugoti ir baigti vėliau" }).click();
  await page.waitForURL("**/complaints/saved");
  await look(page, "complaint-saved");
  await page.getByRole("button", { name: "Tęsti dabar" }).click();
  await page.waitForURL("**/complaints/new/who");
  await page.goto("/complaints/new/files");
  await page.getByLabel("Priedai").setInputFiles({ name: "filmas.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(11 << 20) });
  await page.getByText("„filmas.mp4“ nepridėtas. Failas per didelis").waitFor();
  await page.getByRole("button", { name: "Tęsti" }).click();
  assert.ok(await page.getByLabel("Priedai").evaluate((field) => field === document.activeElement), "the field has the focus");
  await look(page, "complaint-file-too-large");

  await page.getByLabel("Priedai").setInputFiles({
    name: "termometras.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Kambaryje 14 laipsnių."),
  });
  assert.equal(await page.locator("#file-error").count(), 0);
  await page.getByRole("button", { name: "Pridėti pasirinktus failus" }).click();
  await page.getByText("termometras.txt (1 kB)").waitFor();
  await look(page, "complaint-with-file");

  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.waitForURL("**/complaints/check");
  await page.getByText("termometras.txt").waitFor();
  await look(page, "complaint-check");

  await page.getByRole("link", { name: /^Keisti\s*: Dėl ko skundžiatės/ }).click();
  await page.getByLabel("Dėl ko skundžiatės?").fill("Nešildomas butas Liepų gatvėje");
  await page.getByLabel("Dėl ko skundžiatės?").press("Enter");
  await page.waitForURL("**/complaints/check");
  await page.getByText("Nešildomas butas Liepų gatvėje").waitFor();
  const { number, code } = await send(page);
  assert.ok(!page.url().includes(code));
  await look(page, "complaint-filed");

  await page.reload();
  assert.equal(await page.locator("#case-number").innerText(), number);

  await page.getByRole("link", { name: "Pažiūrėti skundo būseną" }).click();
  assert.equal(await page.getByLabel("Registracijos numeris").inputValue(), number);
  await page.getByLabel("Prieigos kodas").fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Rodyti būseną" }).click();
  await page.waitForURL("**/status/case");
  await page.getByRole("heading", { name: "Skundo būsena" }).waitFor();
  await look(page, "status");

  await page.getByRole("button", { name: "Baigti ir paslėpti" }).click();
  await page.goto("/status/case");
  assert.ok(page.url().endsWith("/status"));
});
