// The handler arranges a home visit without scripts and is told what to mend; a client who was written to reads when and where one is; of
// another visit, which has begun, the handler writes the report with a photo.
import { lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;
const planned = `/cases/${number.replace("/", "~")}`;
const begun = process.env.ATSAKAS_BEGUN;
const photo = { name: "radiatorius.txt", mimeType: "text/plain", buffer: Buffer.from("Radiatorius") };

await visit(
  async (page) => {
    await signIn(page, "handler");
    await page.goto(planned);
    await page.getByRole("link", { name: "Skirti vizitą ar pokalbį" }).click();
    await page.getByRole("button", { name: "Skirti ir pranešti klientui" }).click();
    await page.getByText("Pasirinkite, kaip susitiksite.").first().waitFor();
    await page.getByLabel("Vizitas namuose").check();
    await page.getByLabel("Diena").fill("2026-12-03");
    await page.getByLabel("Valanda").fill("10:30");
    await page.getByLabel("Vieta").fill("Taikos g. 55-31, Vilnius");
    await page.getByLabel("Tikslas").fill("Apžiūrėsime radiatorių.");
    await page.getByRole("button", { name: "Skirti ir pranešti klientui" }).click();
    await page.getByText("Susitikimas numatytas.").waitFor();
  },
  { scripts: false },
);

await visit(async (page) => {
  await signIn(page, "handler");
  await page.goto(`${planned}/meetings`);
  await page.getByRole("button", { name: "Skirti ir pranešti klientui" }).click();
  await page.getByText("Pasirinkite, kaip susitiksite.").first().waitFor();
  await look(page, "meeting-faults");
  await page.goto(planned);
  await look(page, "case-meeting-planned");
  await page.getByRole("link", { name: "Vizitas namuose, 2026-12-03 10:30" }).click();
  await page.getByLabel("Valanda").fill("22:00");
  await page.getByRole("button", { name: "Perkelti ir pranešti klientui" }).click();
  await page.getByText("Su klientu susitinkama nuo").first().waitFor();
  await look(page, "meeting-move-faults");
  await page.getByLabel("Valanda").fill("14:00");
  await page.getByRole("button", { name: "Perkelti ir pranešti klientui" }).click();
  await page.getByText("Susitikimas perkeltas.").waitFor();
});

await visit(async (page) => {
  await page.goto("/status");
  await page.getByLabel("Registracijos numeris").fill(process.env.ATSAKAS_TOLD);
  await page.getByLabel("Prieigos kodas").fill(process.env.ATSAKAS_CODE);
  await page.getByRole("button", { name: "Rodyti" }).click();
  await page.getByRole("heading", { name: "Susitiksime" }).waitFor();
  await page.getByText("Vizitas namuose: 2026 m. gruodžio 3 d. 14:00").waitFor();
  await look(page, "status-meeting");
});

await visit(async (page) => {
  await signIn(page, "handler");
  await openTask(page, begun, "Susitikti su klientu ir surašyti aktą");
  await page.getByText("Kas dalyvavo?").first().waitFor();
  await lookAtTasklist(page, "tasklist-visit-report");
  await page.goto(`/cases/${begun.replace("/", "~")}`);
  await page.getByRole("link", { name: "Vizitas namuose, 2026-12-02 10:00" }).click();
  await page.getByLabel("Nuotraukos ir pasirašytas lapas").setInputFiles(photo);
  await page.getByRole("button", { name: "Tik įkelti failus" }).click();
  await page.getByText("radiatorius.txt").first().waitFor();
  await page.getByRole("button", { name: "Įrašyti aktą" }).click();
  await page.getByText("Pažymėkite, ar susitikimas įvyko.").first().waitFor();
  await look(page, "meeting-report-faults");
  await page.getByLabel("Įvyko", { exact: true }).check();
  await page.getByLabel("Kas dalyvavo?").fill("Jonė Jonaitytė, butų administratorė");
  await page.getByLabel("Kas nustatyta ar pasakyta?").fill("Radiatorius šaltas.");
  await page.getByRole("button", { name: "Įrašyti aktą" }).click();
  await page.getByText("Aktas surašytas ir pridėtas").waitFor();
  await look(page, "case-meeting-reported");
  await page.getByRole("link", { name: "Vizitas namuose, 2026-12-02 10:00" }).click();
  await page.getByText("Radiatorius šaltas.").waitFor();
  await look(page, "meeting-reported");
});
