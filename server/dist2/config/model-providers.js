import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { readdirSync } from "node:fs";

// dist/config/model-providers.js
const FOLDER = new URL("../modules/llm-config/providers/", import.meta.url);
const PROVIDER_FILE = /^([a-z0-9-]+)\.provider\.[jt]s$/;
/** Names of the model providers: one for each file `<name>.provider` in their folder, in the same order on every machine. */ const PROVIDERS = readdirSync(FOLDER).flatMap((file) => PROVIDER_FILE.exec(file)?.[1] ?? []).sort().reverse();

export { PROVIDERS };