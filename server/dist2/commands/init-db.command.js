import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { StoreDatabase } from "../modules/store/connection/store-database.js";
import { placeOfStore } from "../modules/store/connection/store-place.js";
import { StoreUnavailableError } from "../modules/store/errors/store-unavailable.error.js";
import { StoreProfile } from "../modules/users/store-profile.contract.js";
import { Command } from "./command.contract.js";
import { CommandError } from "./command.error.js";
import { downloadFile } from "./init-db/download-file.js";
import { PINNED_CHINOOK } from "./init-db/pinned-chinook.js";
import { placeInWords, placeOf, settingFor } from "./init-db/place-in-words.js";
import { storeProblemInWords } from "./init-db/store-problem-in-words.js";
import { countStore } from "./init-db/store-report.js";
import { join } from "node:path";

// dist/commands/init-db.command.js
/** Prepares the application's database and reports the store, or another one that might become the store. */ var InitDbCommand = class extends Command {
	async run({ texts, flags }, surroundings) {
		const { settings, terminal, open } = surroundings;
		const downloaded = flags["download"] === true ? await this.download(surroundings) : void 0;
		const given = texts["store"];
		const place = given === void 0 ? settings.STORE_DATABASE ?? downloaded : placeOf(given);
		const chosen = {
			...settings,
			STORE_DATABASE: place
		};
		const application = await open(chosen);
		terminal.print(`Database of the application: ${placeInWords(settings.DATABASE)}, schema up to date.`);
		await this.report(application, placeOfStore(chosen).location, terminal);
		if (given !== void 0 && place) terminal.print(`To use it: ${settingFor(place, given)}`);
		return 0;
	}
	async report(application, place, terminal) {
		try {
			const counts = await countStore(application.get(StoreDatabase, { strict: false }));
			terminal.print(`Store: ${application.get(StoreProfile, { strict: false }).describe()}, at ${placeInWords(place)}`);
			terminal.print(`It holds ${counts.join(", ")}.`);
		} catch (error) {
			if (!(error instanceof StoreUnavailableError)) throw error;
			throw new CommandError(storeProblemInWords(error.problem, error.detail, placeInWords(place)));
		}
	}
	async download({ settings, terminal }) {
		const file = join(settings.projectRoot, "data", "chinook.db");
		const fetched = await downloadFile(PINNED_CHINOOK, file, (bytes) => {
			terminal.progress(`Chinook: ${Math.floor(100 * bytes / PINNED_CHINOOK.bytes)} %`);
		});
		terminal.print(fetched ? `Downloaded Chinook to ${file}; the digest fits.` : `Chinook is at ${file} already.`);
		if (isOverruled(settings, file)) terminal.complain("STORE_DATABASE_URL names another store, which goes before data/chinook.db.");
		return {
			kind: "sqlite",
			file
		};
	}
	constructor(...args) {
		super(...args), this.name = "init_db", this.description = "Prepare the database of the application and check the store.", this.options = {
			store: {
				type: "string",
				placeholder: "PATH|URL",
				description: "Check this store and say how to set it."
			},
			download: {
				type: "boolean",
				description: "Fetch the Chinook sample store to data/chinook.db first."
			}
		};
	}
};
function isOverruled({ STORE_DATABASE: configured }, file) {
	return configured !== void 0 && (configured.kind !== "sqlite" || configured.file !== file);
}

export { InitDbCommand };