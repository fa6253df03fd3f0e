// The same complaint is filed by a browser that runs no scripts.
import { submit, writeComplaint } from "./complaint.mjs";
import { visit } from "./visit.mjs";

await visit(
  async (page) => {
    await writeComplaint(page);
    await page.getByLabel("Priedai").setInputFiles({ name: "filmas.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(11 << 20) });
    await page.getByRole("button", { name: "Tęsti" }).click();
    await page.locator("#file-error", { hasText: "„filmas.mp4“ nepridėtas. Failas per didelis" }).waitFor();
    await submit(page);
  },
  { scripts: false },
);
