import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { locate } from "../../config/settings.js";
import { resolve } from "node:path";

// dist/commands/init-db/place-in-words.js
/** Reads `--store`: a path of a SQLite file, or an address as the settings take it. */ function placeOf(text) {
	return /^(sqlite|postgres|postgresql):\/\//.test(text) ? locate(text, process.cwd()) : {
		kind: "sqlite",
		file: resolve(text)
	};
}
/** A place as people may see it: never with the password of a server. */ function placeInWords(place) {
	if (place.kind === "sqlite") return place.file;
	const { host, pathname } = new URL(place.url);
	return `PostgreSQL at ${host}${pathname}`;
}
/** The line of the environment that makes a place the store. */ function settingFor(place, text) {
	return `STORE_DATABASE_URL=${place.kind === "sqlite" ? `sqlite:///${place.file}` : text}`;
}

export { placeInWords, placeOf, settingFor };