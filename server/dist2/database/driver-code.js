import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { pt as QueryFailedError } from "../chunks/packages-CEiAl99H.js";

// dist/database/driver-code.js
/**
* The code the database's driver gave an error (`SQLITE_BUSY`, `23505`, `ECONNREFUSED`), when it has one. Drivers' errors
* are looked at by their fields: their classes may come from another realm, where `instanceof` fails.
*/ function driverCodeOf(error) {
	const cause = error instanceof QueryFailedError ? error.driverError : error;
	const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : void 0;
	return typeof code === "string" ? code : void 0;
}

export { driverCodeOf };