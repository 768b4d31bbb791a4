import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { InjectSettings } from "../../../config/settings.js";
import { StoreProfile } from "../../users/store-profile.contract.js";
import { placeOfStore } from "../connection/store-place.js";
import { StoreUnavailableError } from "../errors/store-unavailable.error.js";
import { StoreChangedEvent } from "../names/events/store-changed.event.js";
import { StoreProfileRepository } from "./store-profile.repository.js";

// dist/modules/store/profile/probed-store-profile.js
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
function _ts_param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
var ProbedStoreProfile = class extends StoreProfile {
	constructor(repository, settings) {
		super(), this.repository = repository, this.settings = settings, this.sample = false, this.described = "no store could be read yet";
	}
	/** False until a store was read; a store that goes away stays what it was. */ get isSample() {
		return this.sample;
	}
	describe() {
		return this.described;
	}
	async onModuleInit() {
		try {
			await this.look();
		} catch (error) {
			if (!(error instanceof StoreUnavailableError)) throw error;
		}
	}
	async look() {
		const isChinook = await this.repository.looksLikeChinook();
		this.sample = isChinook || await this.repository.hasOnlyInventedCustomers();
		this.described = `${this.nameOf(isChinook)}: ${inWords(await this.repository.count())}`;
	}
	nameOf(isChinook) {
		if (isChinook) return "the sample store Chinook";
		return placeOfStore(this.settings).isStarter ? "the starter store" : "a store of your own";
	}
};
_ts_decorate([
	OnEvent(StoreChangedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", []),
	_ts_metadata("design:returntype", Promise)
], ProbedStoreProfile.prototype, "look", null);
ProbedStoreProfile = _ts_decorate([
	Injectable(),
	_ts_param(1, InjectSettings()),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof StoreProfileRepository === "undefined" ? Object : StoreProfileRepository, typeof Settings === "undefined" ? Object : Settings])
], ProbedStoreProfile);
function inWords({ artists, albums, tracks, customers, invoices }) {
	return `${artists} artists, ${albums} albums, ${tracks} tracks, ${customers} customers, ${invoices} orders`;
}

export { ProbedStoreProfile };