import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { driverCodeOf } from "../../database/driver-code.js";

// dist/common/http/database-unavailable.js
const UNAVAILABLE = /* @__PURE__ */ new Set([
	"SQLITE_BUSY",
	"SQLITE_LOCKED",
	"SQLITE_READONLY",
	"SQLITE_FULL",
	"SQLITE_IOERR",
	"ECONNREFUSED",
	"ECONNRESET",
	"ETIMEDOUT",
	"EPIPE",
	"57P01",
	"57P02",
	"57P03",
	"53300"
]);
/** Whether an error says that the database cannot be used at the moment, rather than that a statement is wrong. */ function isDatabaseUnavailable(error) {
	const code = driverCodeOf(error);
	return code !== void 0 && (UNAVAILABLE.has(code) || /^SQLITE_(BUSY|READONLY|IOERR)_/.test(code));
}

export { isDatabaseUnavailable };