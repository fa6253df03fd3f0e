// A client withdraws without scripts, a registrar enters what another one says, and the supervisor decides in Tasklist; the client sees
// what comes of it.
import { complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;

async function open(page) {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(number);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
}

await visit(async (page) => {
  await open(page);
  await page.getByRole("link", { name: "Atsiimti skundą" }).click();
  await page.getByLabel("Kodėl atsiimate skundą?").waitFor();
  await look(page, "withdrawal-ask");
});

await visit(
  async (page) => {
    await open(page);
    await page.getByRole("link", { name: "Atsiimti skundą" }).click();
    await page.getByLabel("Kodėl atsiimate skundą?").fill("Gedimas jau pašalintas.");
    await page.getByRole("button", { name: "Atsiimti skundą" }).click();
    await page.getByText("Jūsų prašymą atsiimti skundą gavome.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await open(page);
  await page.getByText("Dėl jo sprendžia vadovas").waitFor();
  await look(page, "status-withdrawing");
  await page.goto("/status/withdrawal");
  await page.getByText("Prašymas atsiimti šį skundą jau gautas.").waitFor();
  await look(page, "withdrawal-asked-already");
});

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(`/cases/${process.env.ATSAKAS_ANOTHER.replace("/", "~")}`);
  await page.getByRole("link", { name: "Klientas atsiima skundą" }).click();
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Pasirinkite, kaip klientas pranešė").first().waitFor();
  await look(page, "withdrawal-enter-faults");
  await page.getByLabel("Raštu").check();
  await page.getByLabel("Ką klientas parašė ar pasakė?").fill("Atnešė raštą: skundo atsisako.");
  await page.getByRole("button", { name: "Įrašyti" }).click();
  await page.getByText("Įrašyta, kad klientas atsiima skundą.").waitFor();
  await look(page, "case-withdrawing");
});

await visit(async (page) => {
  await signIn(page, "unithead");
  await openTask(page, number, "Spręsti dėl skundo atsiėmimo");
  await page.getByText("Baigti bylą: klientas skundą atsiėmė").click();
  await lookAtTasklist(page, "tasklist-withdrawal");
  await complete(page);
});
