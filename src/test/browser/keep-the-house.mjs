// The administrator enters somebody, lets them in, moves them, takes in a list of staff, and looks the house over.
import assert from "node:assert/strict";
import { look, signIn, signOut, visit } from "./visit.mjs";

const login = `narsykle${Date.now()}`;
const own = "keturi žali arkliai";

await visit(async (page) => {
  await signIn(page, "admin");
  await page.goto("/cases");
  await page.getByRole("link", { name: "Darbuotojai" }).click();
  await look(page, "employees");

  await page.getByRole("button", { name: "Pridėti darbuotoją" }).click();
  await look(page, "employee-new");
  await page.getByLabel("Prisijungimo vardas").fill("Ona");
  await page.getByRole("button", { name: "Pridėti darbuotoją" }).click();
  assert.ok(await page.getByRole("alert").isVisible());
  await look(page, "employee-new-faults");
  await page.getByLabel("Prisijungimo vardas").fill(login);
  await page.getByLabel("Vardas ir pavardė").fill("Ūla Žąsytė-Kazlauskienė");
  await page.getByLabel("Pareigos").fill("Vyresnioji specialistė");
  await page.getByLabel("El. paštas").fill(`${login}@atsakas.demo`);
  await page.getByLabel("Padalinys", { exact: true }).selectOption({ label: "Būsto nuomos skyrius" });
  await page.getByLabel("Tiesioginis vadovas").selectOption("otherhead");
  await page.getByLabel("Nagrinėtojas").check();
  await page.getByRole("button", { name: "Pridėti darbuotoją" }).click();
  await page.getByText("Darbuotojas pridėtas.").waitFor();
  await look(page, "employee-joined");

  await page.getByRole("button", { name: "Išduoti vienkartinį slaptažodį" }).click();
  const password = await page.locator(".at-code").innerText();
  await look(page, "password-slip");

  await page.goto(`/admin/employees/${login}/edit`);
  await look(page, "employee-edit");
  await page.getByLabel("Tiesioginis vadovas").selectOption("unithead");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Dalia Šimkutė → Gintaras Balčiūnas").waitFor();
  await look(page, "employee-moved");

  await page.goto("/admin/employees/unithead/leave");
  await look(page, "leave");

  await page.goto("/admin/units");
  await look(page, "units");
  await page.getByRole("button", { name: "Pridėti padalinį" }).click();
  await page.getByLabel("Kodas").fill(login);
  await page.getByLabel("Pavadinimas").fill(`Bandomasis skyrius ${login}`);
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Padalinys pridėtas.").waitFor();
  await page.goto(`/admin/units/${login}`);
  await look(page, "unit");

  await page.goto("/admin/units");
  await page.getByRole("link", { name: "Institucijų adresai" }).click();
  await page.getByRole("button", { name: "Įvesti instituciją" }).click();
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await look(page, "body-faults");
  await page.getByLabel("Pavadinimas").fill(`Bandomoji inspekcija ${login}`);
  await page.getByLabel("El. paštas").fill(`${login}@istaiga.lt`);
  await page.getByLabel("Pašto adresas").fill("Gedimino pr. 1, Vilnius");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByText("Institucija išsaugota").waitFor();
  await look(page, "bodies");
  await page.getByRole("link", { name: `Bandomoji inspekcija ${login}` }).click();
  await look(page, "body");

  await page.goto("/admin/check");
  await page.getByText(`Padalinys neturi vadovo: Bandomasis skyrius ${login}`).waitFor();
  await look(page, "check");

  await page.goto("/orphaned-tasks");
  await page.getByRole("heading", { name: "Nakties patikra" }).waitFor();
  await look(page, "orphaned-tasks");

  await page.goto("/admin/staff-list");
  await look(page, "staff-list");
  const list = await (await page.request.get("/admin/staff-list.csv")).text();
  await upload(page, `${list}${login}b;;Specialistė;ne adresas;;nėra;director;Karalius;;gal\n`);
  await page.getByText("Klaidos:").waitFor();
  await look(page, "staff-list-faults");
  await page.goto("/admin/staff-list");
  const moved = list.split("\r\n").map((line) => (line.startsWith(`${login};`) ? line.replace(";nuoma;", ";teise;") : line)).join("\r\n");
  await upload(page, `${moved}${login}b;Jonas Jonaitis;Specialistas;${login}b@atsakas.demo;;teise;r.gudaitis;Nagrinėtojas;;taip\n`);
  await page.getByText("Padalinys: Būsto nuomos skyrius → Teisės skyrius").waitFor();
  await look(page, "staff-list-preview");
  await page.getByRole("button", { name: "Patvirtinti pakeitimus" }).click();
  await page.getByText("Sąrašas įkeltas").waitFor();

  await page.goto("/admin/passwords");
  await page.getByRole("link", { name: "Jonas Jonaitis" }).first().waitFor();
  await look(page, "passwords");

  await page.goto(`/admin/employees/${login}b/leave`);
  await page.getByRole("button", { name: "Patvirtinti: nebedirba" }).click();
  await page.getByText("Darbuotojas nebedirba.").waitFor();
  await look(page, "employee-left");
  await page.getByRole("link", { name: "Grįžo dirbti" }).click();
  await look(page, "employee-return");

  await signOut(page);
  await signIn(page, login, password);
  await page.getByText("Prisijungėte vienkartiniu slaptažodžiu.").waitFor();
  await look(page, "password-first");
  await page.getByLabel("Naudotojo vardas").fill(login);
  await page.getByLabel("Dabartinis slaptažodis").fill(password);
  await page.getByLabel("Naujas slaptažodis", { exact: true }).fill("trumpas");
  await page.getByLabel("Naujas slaptažodis dar kartą").fill("trumpas");
  await page.getByRole("button", { name: "Pakeisti slaptažodį" }).click();
  await page.getByRole("alert").getByText("per trumpas").waitFor();
  await look(page, "password-refused");
  await page.getByLabel("Dabartinis slaptažodis").fill(password);
  await page.getByLabel("Naujas slaptažodis", { exact: true }).fill(own);
  await page.getByLabel("Naujas slaptažodis dar kartą").fill(own);
  await page.getByRole("button", { name: "Pakeisti slaptažodį" }).click();
  await page.getByText("Slaptažodis pakeistas.").waitFor();
  await look(page, "password-changed");
  await signIn(page, login, own);
  await page.waitForURL("**/camunda/app/tasklist/**");
});

async function upload(page, text) {
  await page.getByLabel("Sąrašo failas (CSV UTF-8)").setInputFiles({
    name: "sarasas.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(text),
  });
  await page.getByRole("button", { name: "Peržiūrėti, kas pasikeistų" }).click();
}
