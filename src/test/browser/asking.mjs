// The handler asks a client and a body, without scripts; another client, asked already, replies by the portal with a file, a registrar takes
// down what a third one says and what the body replied, and the handler reads it all on the page of the case.
import { lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const asking = `/cases/${process.env.ATSAKAS_ANOTHER.replace("/", "~")}`;
const asked = `/cases/${number.replace("/", "~")}`;
const spoken = `/cases/${process.env.ATSAKAS_SPOKEN.replace("/", "~")}`;
const photo = { name: "nuotrauka.txt", mimeType: "text/plain", buffer: Buffer.from("Vožtuvas") };

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(asking);
    await page.getByRole("link", { name: "Paklausti kliento" }).click();
    await page.getByLabel("Klausimas").fill("Kada sugedo vožtuvas?");
    await page.getByRole("button", { name: "Siųsti klausimą" }).click();
    await page.getByText("Klausimas siunčiamas klientui.").waitFor();
    await page.getByRole("link", { name: "Paklausti institucijos" }).click();
    await page.getByLabel("Kurios institucijos klausiate?").selectOption({ index: 1 });
    await page.getByLabel("Klausimas").fill("Ar išduotas leidimas?");
    await page.getByRole("button", { name: "Siųsti klausimą" }).click();
    await page.getByText("Klausimas siunčiamas institucijai.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${asking}/client-question`);
  await page.getByText("Kliento jau klausiama").waitFor();
  await look(page, "client-question-asked-already");
  await page.goto(`${spoken}/body-question`);
  await page.getByRole("button", { name: "Siųsti klausimą" }).click();
  await page.getByText("Pasirinkite instituciją iš sąrašo.").first().waitFor();
  await look(page, "body-question-faults");
  await openTask(page, number, "Įrašyti institucijos atsakymą");
  await page.getByText("Ką institucija atsakė?").first().waitFor();
  await lookAtTasklist(page, "tasklist-body-reply");
});

await visit(async (page) => {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(number);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByRole("heading", { name: "Ko jūsų prašome" }).waitFor();
  await look(page, "status-asked");
  await page.getByRole("button", { name: "Atsakyti" }).click();
  await page.getByRole("button", { name: "Siųsti atsakymą" }).click();
  await page.getByText("Parašykite tekstą arba pridėkite bent vieną failą.").first().waitFor();
  await look(page, "reply-faults");
  await page.getByLabel("Priedai").setInputFiles(photo);
  await page.getByRole("button", { name: "Pridėti pasirinktus failus" }).click();
  await page.getByText("nuotrauka.txt").first().waitFor();
  await look(page, "reply-with-file");
  await page.getByLabel("Jūsų atsakymas").fill("Sugedo spalio 3 d.");
  await page.getByRole("button", { name: "Siųsti atsakymą" }).click();
  await page.getByText("Jūsų atsakymą gavome").waitFor();
  await look(page, "status-replied");
});

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(spoken);
  await page.getByRole("link", { name: "Įrašyti, ką klientas atsakė" }).click();
  await page.getByRole("button", { name: "Įrašyti atsakymą" }).click();
  await page.getByText("Parašykite tekstą arba pridėkite bent vieną failą.").first().waitFor();
  await look(page, "client-reply-faults");
  await page.getByLabel("Ką klientas atsakė?").fill("Skambino: spalio 5 d.");
  await page.getByRole("button", { name: "Įrašyti atsakymą" }).click();
  await page.goto(asked);
  await page.getByRole("link", { name: "Įrašyti atsakymą:" }).click();
  await page.getByRole("button", { name: "Įrašyti atsakymą" }).click();
  await page.getByText("Parašykite, ką atsakė institucija").first().waitFor();
  await look(page, "body-reply-faults");
  await page.getByLabel("Ką institucija atsakė?").fill("Leidimas neišduotas.");
  await page.getByRole("button", { name: "Įrašyti atsakymą" }).click();
});

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${asked}#inquiries`);
  await page.getByText("Leidimas neišduotas.").waitFor();
  await page.getByText("Sugedo spalio 3 d.").waitFor();
  await look(page, "case-asked-answered");
});
