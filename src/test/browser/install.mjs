// Brings in what the scenarios need; does nothing when it is there.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { installWhenNeeded } from "../../main/frontend/install.mjs";

installWhenNeeded(dirname(fileURLToPath(import.meta.url)));
