// An employee whom no other test needs signs in, mistypes the password, and is stopped for a while after mistyping it too often.
import assert from "node:assert/strict";
import { look, signIn, signOut, visit } from "./visit.mjs";

const TRIES = 10;

await visit(async (page) => {
  await page.goto("/login");
  await look(page, "login");

  await signIn(page, "s.rimkute", "ne tas");
  assert.match(await page.getByRole("alert").innerText(), /Naudotojo vardas arba slaptažodis neteisingas/);
  await look(page, "login-wrong");

  await signIn(page, "s.rimkute");
  await page.waitForURL("**/camunda/app/tasklist/**");
  await signOut(page);
  await look(page, "login-left");

  for (let tries = 0; tries < TRIES; tries += 1) {
    await signIn(page, "s.rimkute", "ne tas");
  }
  await signIn(page, "s.rimkute");
  assert.match(await page.getByRole("alert").innerText(), /Bandykite po \d+ min\./);
  await look(page, "login-stopped");

  await page.goto("/desk");
  assert.ok(page.url().endsWith("/login"));
});
