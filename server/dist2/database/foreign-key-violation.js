import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { driverCodeOf } from "./driver-code.js";

// dist/database/foreign-key-violation.js
const FOREIGN_KEY_VIOLATION = /* @__PURE__ */ new Set(["SQLITE_CONSTRAINT_FOREIGNKEY", "23503"]);
/** Whether a write was refused because the row it belongs to is gone, on either database. */ function isForeignKeyViolation(error) {
	return FOREIGN_KEY_VIOLATION.has(driverCodeOf(error) ?? "");
}

export { isForeignKeyViolation };