import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { InvalidSettingsError } from "./config/invalid-settings.error.js";

// dist/startup-problem.js
const UNREACHABLE = () => "The PostgreSQL server that DATABASE_URL names cannot be reached. Check that it runs and that the address is right.";
const REFUSED = () => "The PostgreSQL server refuses the user or the password in DATABASE_URL.";
const SENTENCES = {
	EADDRNOTAVAIL: ({ address = "that HOST names" }) => `This machine has no address ${address}. Set HOST to one of its own, or to 0.0.0.0 for all of them.`,
	ENOTFOUND: ({ hostname = "" }) => `No machine is called ${hostname}. Check HOST and DATABASE_URL.`,
	EAI_AGAIN: ({ hostname = "" }) => `The name ${hostname} cannot be looked up now. Check HOST and DATABASE_URL.`,
	ECONNREFUSED: UNREACHABLE,
	EHOSTUNREACH: UNREACHABLE,
	ENETUNREACH: UNREACHABLE,
	ETIMEDOUT: UNREACHABLE,
	ECONNRESET: UNREACHABLE,
	"28000": REFUSED,
	"28P01": REFUSED,
	"3D000": () => "The PostgreSQL server has no database of the name in DATABASE_URL. Create it first, empty.",
	"42501": () => "The user in DATABASE_URL may not make tables there. Make it the owner of the database.",
	"53300": () => "The PostgreSQL server has no connection left. Raise max_connections or end other programs.",
	"57P03": () => "The PostgreSQL server is still starting. Start again in a moment.",
	EADDRINUSE: (error) => `Port ${portOf(error)} is already in use by another program. Stop it, or set PORT to a free port.`,
	EACCES: (error) => `Counterpoint may not use ${error.path ?? `port ${portOf(error)}`}: permission denied.`,
	ENOENT: (error) => `Counterpoint cannot make ${error.path ?? "its data folder"}: set DATA_DIR to a folder it may write.`,
	ENOTDIR: (error) => `Counterpoint cannot make ${error.path ?? "its data folder"}: something on the way is no folder.`,
	EROFS: (error) => `Counterpoint cannot write to ${error.path ?? "its data folder"}: the disk is read-only.`,
	ENOSPC: () => "Counterpoint cannot write its data: the disk is full.",
	SQLITE_CANTOPEN: () => "The database file cannot be opened. Check that DATA_DIR exists and can be written.",
	SQLITE_READONLY: () => "The database file cannot be written. Check the permissions of DATA_DIR.",
	SQLITE_CORRUPT: () => "The database file is damaged. Restore a backup with: npm run manage -- restore FILE.",
	SQLITE_NOTADB: () => "The database file is no SQLite database. Restore a backup with: npm run manage -- restore FILE."
};
/** Says in one sentence why the server did not start; unknown problems are shown with their stack for the operator. */ function startupProblem(error) {
	if (error instanceof InvalidSettingsError) return error.message;
	if (!(error instanceof Error)) return String(error);
	const sentence = SENTENCES[codeOf(error)];
	return sentence === void 0 ? error.stack ?? error.message : sentence(error);
}
/** The driver of PostgreSQL has no code for a server that does not answer in time. */ function codeOf(error) {
	if ("code" in error && typeof error.code === "string") return error.code;
	return /timeout expired|connection timeout/.test(error.message) ? "ETIMEDOUT" : "";
}
function portOf(error) {
	return "port" in error ? String(error.port) : "of the server";
}

export { startupProblem };