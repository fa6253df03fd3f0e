// A page that never answers what the browser asks it; played to see that a scenario which hangs says where it stood.
import { visit } from "./visit.mjs";

await visit((page) => page.evaluate(() => new Promise(() => {})));
