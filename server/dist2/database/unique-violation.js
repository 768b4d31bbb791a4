import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { driverCodeOf } from "./driver-code.js";

// dist/database/unique-violation.js
const UNIQUE_VIOLATION = /* @__PURE__ */ new Set([
	"SQLITE_CONSTRAINT_UNIQUE",
	"SQLITE_CONSTRAINT_PRIMARYKEY",
	"23505"
]);
/** Whether a write was refused because another row already has a value that must be unique, on either database. */ function isUniqueViolation(error) {
	return UNIQUE_VIOLATION.has(driverCodeOf(error) ?? "");
}

export { isUniqueViolation };