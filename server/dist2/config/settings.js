import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, lr as Inject, ur as init_inject_decorator } from "../chunks/packages-CEiAl99H.js";
import { InvalidSettingsError } from "./invalid-settings.error.js";
import { environmentSchema } from "./settings.schema.js";
import { existsSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";

// dist/config/settings.js
init_common();
/** Injection token of the settings; prefer the `InjectSettings` decorator. */ const SETTINGS = Symbol("settings");
/** Injects the settings of the process into a constructor parameter of type `Settings`. */ const InjectSettings = () => Inject(SETTINGS);
/**
* Reads the environment once and checks all of it.
*
* @throws InvalidSettingsError naming every variable with a value that cannot be used.
*/ function readSettings(variables, projectRoot) {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
	const parsed = environmentSchema.safeParse(given);
	const problems = [...missingKeys(given), ...parsed.error?.issues.map(problemOf) ?? []];
	if (!parsed.success || problems.length > 0) throw new InvalidSettingsError(problems);
	const { DATABASE_URL, STORE_DATABASE_URL, ...rest } = parsed.data;
	const dataDirectory = absolute(rest.DATA_DIR, projectRoot);
	return {
		...rest,
		projectRoot,
		DATA_DIR: dataDirectory,
		DATABASE: DATABASE_URL ? locate(DATABASE_URL, projectRoot) : {
			kind: "sqlite",
			file: resolve(dataDirectory, "counterpoint.db")
		},
		STORE_DATABASE: STORE_DATABASE_URL ? locate(STORE_DATABASE_URL, projectRoot) : defaultStore(projectRoot)
	};
}
/** Several processes may share a PostgreSQL database, and then its keys: none is made up for one of them alone. */ function missingKeys(given) {
	if (!/^postgres(ql)?:/.test(given["DATABASE_URL"] ?? "")) return [];
	return ["SECRET_KEY", "ENCRYPTION_KEY"].filter((name) => given[name] === void 0).map((name) => `${name}: must be set when DATABASE_URL names a PostgreSQL server`);
}
function problemOf({ path, message }) {
	return `${path.join(".")}: ${message}`;
}
/** Turns `sqlite:///relative`, `sqlite:////absolute` or `postgres://…` into a place; relative paths start at `root`. */ function locate(url, root) {
	const file = /^sqlite:\/\/\/(.+)$/.exec(url)?.[1];
	return file === void 0 ? {
		kind: "postgres",
		url
	} : {
		kind: "sqlite",
		file: absolute(file, root)
	};
}
function defaultStore(projectRoot) {
	const file = resolve(projectRoot, "data/chinook.db");
	return existsSync(file) ? {
		kind: "sqlite",
		file
	} : void 0;
}
function absolute(path, root) {
	return isAbsolute(path) ? path : resolve(root, path);
}

export { InjectSettings, SETTINGS, locate, readSettings };