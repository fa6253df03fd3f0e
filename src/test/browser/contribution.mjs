// The handler asks another unit in a browser without scripts, its head passes the question on in Tasklist, and the colleague replies with a
// document on the question's page.
import { choose, complete, lookAtTasklist, openTaskBy } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const casePage = `/cases/${number.replace("/", "~")}`;
let question = "";

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(casePage);
    await page.getByRole("link", { name: "Paklausti kito padalinio" }).click();
    await page.getByRole("button", { name: "Paklausti" }).click();
    await page.getByText("Pasirinkite padalinį, kurio klausiate").first().waitFor();
    await page.getByLabel("Kurio padalinio klausiate?").selectOption("nuoma");
    await page.getByLabel("Klausimas").fill("Koks plotas įrašytas nuomos sutartyje?");
    await page.getByRole("button", { name: "Paklausti" }).click();
    await page.getByText("Padalinys paklaustas.").waitFor();
    question = await page.locator("#inquiries a[href^='/inquiries/']").getAttribute("href");
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${casePage}/inquiries`);
  await look(page, "inquiry-ask");
  await page.getByRole("button", { name: "Paklausti" }).click();
  await page.getByText("Pasirinkite padalinį, kurio klausiate").first().waitFor();
  await look(page, "inquiry-ask-faults");
  await page.goto(casePage);
  await look(page, "case-inquiries");
});

await visit(async (page) => {
  await signIn(page, "otherhead");
  await page.goto(question);
  await openTaskBy(page, page.getByRole("link", { name: "Perduoti kolegai arba paaiškinti, kodėl neatsakysite" }));
  await page.getByText("Perduodu savo padalinio darbuotojui", { exact: true }).click();
  await choose(page, "Kam perduodate?", "Andrius Kairys");
  await lookAtTasklist(page, "tasklist-contribute");
  await complete(page);
});

await visit(async (page) => {
  await signIn(page, "member3");
  await page.goto(question);
  await page.getByText("Koks plotas įrašytas nuomos sutartyje?").waitFor();
  await look(page, "inquiry");
  await page.getByRole("button", { name: "Pateikti atsakymą" }).click();
  await page.getByText("Užpildykite lauką „Atsakymas“.").first().waitFor();
  await look(page, "inquiry-faults");
  await page.getByLabel("Atsakymas", { exact: true }).fill("Sutartyje įrašyta 48,20 kv. m.");
  await page
    .getByLabel("Dokumentai (nebūtina)")
    .setInputFiles({ name: "sutartis.txt", mimeType: "text/plain", buffer: Buffer.from("Nuomos sutartis") });
  await page.getByRole("button", { name: "Pateikti atsakymą" }).click();
  await page.getByText("Atsakymas pateiktas").waitFor();
  await look(page, "inquiry-replied");
});

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${casePage}#inquiries`);
  await page.getByText("Sutartyje įrašyta 48,20 kv. m.").waitFor();
  await look(page, "case-inquiry-answered");
});
