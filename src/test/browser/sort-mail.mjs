// A registrar reads a mail that waits, chooses what becomes of it, and takes that back.
import assert from "node:assert/strict";
import { look, signIn, visit } from "./visit.mjs";

await visit(async (page) => {
  const outside = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(process.env.ATSAKAS_URL ?? "http://localhost:8080") && !request.url().startsWith("data:")) {
      outside.push(request.url());
    }
  });
  await signIn(page, "registrar");
  await page.goto("/cases");
  await page.getByRole("link", { name: "Pašto dėžutė" }).click();
  await page.getByRole("heading", { name: "Pašto dėžutė" }).waitFor();
  await look(page, "mailbox");

  await page.goto(`/mailbox/${process.env.ATSAKAS_MAIL}`);
  await page.getByRole("heading", { name: "Užstrigo vartai" }).waitFor();
  await page.getByText("Kaip laiškas atrodė").click();
  await page.frameLocator("iframe").getByRole("heading", { name: "Vartai" }).waitFor();
  await page.screenshot({ path: "target/screenshots/mail-look-1280.png", fullPage: true });
  // nothing runs in that frame, so neither can axe
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await look(page, "mail");

  await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").fill("");
  await page.getByRole("button", { name: "Registruoti kaip skundą" }).click();
  await page.getByRole("alert").waitFor();
  await look(page, "mail-to-mend");
  await page.getByLabel("Vardas ir pavardė arba įmonės pavadinimas").fill("Ona Onaitė");
  await page.getByLabel("El. paštas").fill("ona@example.lt");
  await page.getByRole("button", { name: "Registruoti kaip skundą" }).click();
  await page.getByText("Laiškas bus užregistruotas po minutės").waitFor();
  await look(page, "mail-chosen");
  await page.getByRole("button", { name: "Atšaukti" }).click();
  await page.getByText("Atšaukta").waitFor();

  await page.getByLabel("Bylos numeris").fill(process.env.ATSAKAS_CASE);
  await page.getByRole("button", { name: "Pridėti prie bylos" }).click();
  await page.getByText("Laiškas bus pridėtas prie bylos po minutės").waitFor();
  await page.getByRole("button", { name: "Atšaukti" }).click();
  await page.getByText("Atšaukta").waitFor();

  await page.getByRole("button", { name: "Tai ne skundas" }).click();
  await page.getByText("Pažymėta: ne skundas").waitFor();
  await page.getByRole("button", { name: "Atšaukti" }).click();
  await page.getByText("laiškas vėl laukia sprendimo").waitFor();

  await page.getByRole("button", { name: "Tai brukalas" }).click();
  await page.getByText("Pažymėta: brukalas").waitFor();
  await page.getByRole("button", { name: "Atšaukti" }).click();
  await page.getByText("laiškas vėl laukia sprendimo").waitFor();

  await page.goto(`/mailbox/${process.env.ATSAKAS_JOINED}`);
  await page.getByText("Nepatvirtinta: siuntėjo adresą laiške gali įrašyti bet kas.").waitFor();
  await look(page, "mail-of-a-case");
  assert.deepEqual(outside, [], "something was asked for outside");
});
