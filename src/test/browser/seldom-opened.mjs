// The pages that no other scenario comes by: a client's new access code, signing off by the address, an employee who comes back, a new unit.
import { look, signIn, signOut, visit } from "./visit.mjs";

await visit(async (page) => {
  await signIn(page, "registrar");
  await page.goto(`/cases/${process.env.ATSAKAS_CASE}#code`);
  await page.getByText("Klientas kodą pametė").click();
  await page.getByRole("button", { name: "Išduoti naują kodą" }).click();
  await page.getByText("Naujas prieigos kodas").first().waitFor();
  await look(page, "case-code");
  await page.goto("/logout");
  await look(page, "logout");
  await signOut(page);

  await signIn(page, "admin");
  await page.goto("/admin/new-unit");
  await look(page, "unit-new");
  await page.getByRole("button", { name: "Išsaugoti" }).click();
  await page.getByRole("alert").waitFor();
  await look(page, "unit-new-faults");
});
