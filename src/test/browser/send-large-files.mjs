// A client sends a large file over a slow line, calls it back, loses the line, and gets through in the end.
import assert from "node:assert/strict";
import { submit, writeComplaint } from "./complaint.mjs";
import { look, visit } from "./visit.mjs";

await visit(async (page) => {
  const line = await page.context().newCDPSession(page);
  const speed = (offline, uploadThroughput) =>
    line.send("Network.emulateNetworkConditions", { offline, latency: 0, downloadThroughput: -1, uploadThroughput });
  const field = page.getByLabel("Priedai");
  const attach = page.getByRole("button", { name: "Pridėti pasirinktus failus" });

  await writeComplaint(page);
  await field.setInputFiles({ name: "aktas.txt", mimeType: "text/plain", buffer: Buffer.alloc(900 << 10, "Aktas. ") });
  await speed(false, 20 << 10);
  await attach.click();
  await page.getByRole("progressbar", { name: "Failai siunčiami" }).waitFor();
  await page.getByText(/^Siunčiama: [1-9]0 %$/).waitFor();
  await look(page, "complaint-file-sending");

  await page.getByRole("button", { name: "Nutraukti siuntimą" }).click();
  await page.getByRole("progressbar").waitFor({ state: "detached" });
  assert.ok(await attach.isEnabled());
  assert.equal(await field.evaluate(({ files }) => files.length), 1, "the chosen file stays chosen");

  await speed(false, -1);
  await page.route("**/complaints/new/files", (route) =>
    route.request().method() === "POST" ? route.abort("internetdisconnected") : route.continue(),
  );
  // another button, for the same one within a second counts as half of a double click
  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.getByText("Ryšys nutrūko, kol failai buvo siunčiami.").waitFor();
  await page.unroute("**/complaints/new/files");
  await look(page, "complaint-file-line-broken");

  await attach.click();
  await page.getByText("aktas.txt (900 kB)").waitFor();
  assert.equal(await page.getByRole("progressbar").count(), 0);

  await field.setInputFiles({ name: "programa.exe", mimeType: "application/pdf", buffer: Buffer.alloc(400 << 10) });
  await page.getByRole("button", { name: "Tęsti" }).click();
  await page.getByText("„programa.exe“ nepridėtas.").first().waitFor();
  await look(page, "complaint-file-refused");
  await submit(page);
}, { breaksTheLine: true });
