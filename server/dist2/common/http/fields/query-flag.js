import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Y as require_cjs } from "../../../chunks/packages-CEiAl99H.js";

// dist/common/http/fields/query-flag.js
var import_cjs = require_cjs();
const WRITTEN = {
	true: true,
	false: false,
	"1": true,
	"0": false
};
/** Reads `true`, `false`, `1` or `0` of a query string; anything else stays as it is and fails `@IsBoolean()`. */ const QueryFlag = () => (0, import_cjs.Transform)(({ value }) => typeof value === "string" ? WRITTEN[value] ?? value : value);

export { QueryFlag };