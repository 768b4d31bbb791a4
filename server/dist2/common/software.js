import { Xt as object, en as string } from "../chunks/packages-CEiAl99H.js";
import { readFileSync } from "node:fs";

// dist/common/software.js
const manifest = object({ version: string() });
/** Version of the running software, as its package says it. */ const SOFTWARE_VERSION = manifest.parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))).version;

export { SOFTWARE_VERSION };