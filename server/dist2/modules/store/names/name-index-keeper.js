import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable, xn as EventEmitter2 } from "../../../chunks/packages-CEiAl99H.js";
import { StoreDatabase } from "../connection/store-database.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";
import { StoreChangedEvent } from "./events/store-changed.event.js";
import { buildNameSearch } from "./name-index-builder.js";
import { NameIndex } from "./name-index.contract.js";
import { StoreNamesRepository } from "./store-names.repository.js";

// dist/modules/store/names/name-index-keeper.js
init_common();
function _ts_decorate(decorators, target, key, desc) {
	var c = arguments.length;
	var r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc;
	var d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function _ts_metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
const HOUR_MILLISECONDS = 36e5;
var NameIndexKeeper = class NameIndexKeeper extends NameIndex {
	constructor(database, repository, events) {
		super(), this.database = database, this.repository = repository, this.events = events, this.logger = new Logger(NameIndexKeeper.name), this.builds = 0, this.builtRevision = -1, this.reported = null;
	}
	get version() {
		return this.builds;
	}
	get size() {
		return this.current?.size ?? 0;
	}
	async onModuleInit() {
		await this.refreshIfChanged();
		this.timer = setInterval(() => void this.lookHourly(), HOUR_MILLISECONDS);
		this.timer.unref();
	}
	onApplicationShutdown() {
		clearInterval(this.timer);
	}
	/**
	* Rebuilds when the store was seen to have changed; otherwise costs one look at the file. Never throws: a store that
	* is away is noticed by the tools that need it.
	*
	* @param thoroughly also asks a PostgreSQL server whether rows were written.
	*/ async refreshIfChanged(thoroughly = false) {
		try {
			await this.database.look(thoroughly);
			this.reported = null;
			if (this.database.revision !== this.builtRevision) await this.rebuildOnce();
		} catch (error) {
			if (!(error instanceof StoreUnavailableError)) throw error;
			this.reportOnce(error);
		}
	}
	/**
	* Rebuilds in any case.
	*
	* @throws StoreUnavailableError
	*/ async refresh() {
		await this.database.look(true);
		await this.rebuildOnce();
	}
	findIn(words, kinds) {
		return this.current?.findIn(words, kinds) ?? [];
	}
	exactly(text, kinds) {
		return this.current?.exactly(text, kinds) ?? [];
	}
	nearest(text, kinds, limit) {
		return this.current?.nearest(text, kinds, limit) ?? [];
	}
	withWords(text, kinds) {
		return this.current?.withWords(text, kinds) ?? [];
	}
	creditsOf(composer) {
		return this.current?.creditsOf(composer) ?? [];
	}
	/** Every turn looks at the store, so a problem is reported when it begins and not again. */ reportOnce({ problem }) {
		if (this.reported === problem) return;
		this.reported = problem;
		this.logger.warn(`The store cannot be read (${problem}); the names known so far stay in use`);
	}
	async lookHourly() {
		try {
			await this.refreshIfChanged(true);
		} catch (error) {
			this.logger.error("The names of the store could not be read again", error);
		}
	}
	/** Turns that find the store changed at the same time share one build. */ async rebuildOnce() {
		this.building ??= this.rebuild().finally(() => this.building = void 0);
		await this.building;
	}
	async rebuild() {
		const revision = this.database.revision;
		const started = performance.now();
		const { names, credits } = await this.repository.findAllNames();
		this.current = await buildNameSearch(names, credits);
		this.builtRevision = revision;
		this.builds += 1;
		this.events.emit(StoreChangedEvent.name, new StoreChangedEvent(this.builds));
		this.logger.log(`${names.length} names of the store read in ${Math.round(performance.now() - started)} ms`);
	}
};
NameIndexKeeper = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof StoreDatabase === "undefined" ? Object : StoreDatabase,
		typeof StoreNamesRepository === "undefined" ? Object : StoreNamesRepository,
		typeof EventEmitter2 === "undefined" ? Object : EventEmitter2
	])
], NameIndexKeeper);

export { NameIndexKeeper };