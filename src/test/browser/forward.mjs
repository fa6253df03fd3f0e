// The head of the unit forwards a part of one complaint to the body that is competent; the page of another tells what went where.
import { choose, complete, lookAtTasklist, openTask } from "./tasklist.mjs";
import { look, signIn, visit } from "./visit.mjs";

const number = process.env.ATSAKAS_NUMBER;

await visit(async (page) => {
  await signIn(page, "unithead");
  await page.goto(`/cases/${number.replace("/", "~")}`);
  await page.getByText("Persiųsti kompetentingai institucijai ir pranešti klientui reikia iki").waitFor();
  await look(page, "case-to-forward");
  await openTask(page, number, "Spręsti dėl priimtinumo");
  await page.getByText("Persiųsti dalį skundo").click();
  await choose(page, "Kompetentinga institucija", process.env.ATSAKAS_BODY);
  await page.getByLabel("Kuri skundo dalis persiunčiama?").fill("Gatvės žibintai.");
  await page.getByLabel("Motyvai").fill("Gatvės žibintai – miesto apšvietimo tinklo dalis.");
  await lookAtTasklist(page, "tasklist-forward");
  await complete(page);

  await page.goto(`/cases/${process.env.ATSAKAS_SENT}`);
  await page.getByText("Likusi skundo dalis nagrinėjama šioje byloje.").waitFor();
  await look(page, "case-forwarded");
});
