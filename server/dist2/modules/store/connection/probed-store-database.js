import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Wt as array, sn as prettifyError } from "../../../chunks/packages-CEiAl99H.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";
import { SchemaSpelling } from "./schema-spelling.js";
import { StoreDatabase } from "./store-database.js";

// dist/modules/store/connection/probed-store-database.js
/**
* A store behind a driver, with its spelling probed at the first use and again whenever another database lies at its
* place. Nothing is opened before the first use, so a server starts without a store and finds it when it appears.
*/ var ProbedStoreDatabase = class extends StoreDatabase {
	constructor(driver) {
		super(), this.driver = driver, this.currentRevision = 0, this.seen = {
			place: "",
			content: ""
		}, this.translations = /* @__PURE__ */ new Map();
	}
	get revision() {
		return this.currentRevision;
	}
	async all(sql, parameters, row) {
		await this.look();
		const spelling = this.spelling ??= SchemaSpelling.probe(await this.driver.columns());
		return readRows(await this.guarded(() => this.driver.all(this.translated(sql, spelling), parameters)), row);
	}
	async look(thoroughly = false) {
		const mark = await this.guarded(() => this.driver.mark(thoroughly));
		if (mark.place !== this.seen.place) this.forgetSpelling();
		if (mark.place !== this.seen.place || mark.content !== this.seen.content) this.currentRevision += 1;
		this.seen = mark;
	}
	async onApplicationShutdown() {
		await this.driver.close();
	}
	async guarded(work) {
		try {
			return await work();
		} catch (error) {
			if (error instanceof StoreUnavailableError) this.forgetSpelling();
			throw error;
		}
	}
	forgetSpelling() {
		this.spelling = void 0;
		this.translations.clear();
	}
	translated(sql, spelling) {
		const known = this.translations.get(sql);
		if (known !== void 0) return known;
		const translation = spelling.translate(sql);
		this.translations.set(sql, translation);
		return translation;
	}
};
function readRows(rows, row) {
	const read = array(row).safeParse(rows);
	if (!read.success) throw new StoreUnavailableError("wrong_schema", prettifyError(read.error));
	return read.data;
}

export { ProbedStoreDatabase };