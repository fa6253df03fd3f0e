// The same complaint is filed by a browser that runs no scripts.
import { submit, writeComplaint } from "./complaint.mjs";
import { visit } from "./visit.mjs";

await visit(
  async (page) => {
    await writeComplaint(page);
    await submit(page);
  },
  { scripts: false },
);
