import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { NameIndexKeeper } from "../../store/names/name-index-keeper.js";
import { StoreProfile } from "../../users/store-profile.contract.js";

// dist/modules/system/store/store-refresh.service.js
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
var StoreRefreshService = class {
	constructor(names, profile, audit) {
		this.names = names;
		this.profile = profile;
		this.audit = audit;
	}
	/** @returns which store was read. @throws StoreUnavailableError. */ async refresh(userId) {
		await this.names.refresh();
		await this.audit.record({
			actor: userId,
			action: "store.refreshed",
			subject: "store:names"
		});
		return this.profile.describe();
	}
};
StoreRefreshService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof NameIndexKeeper === "undefined" ? Object : NameIndexKeeper,
		typeof StoreProfile === "undefined" ? Object : StoreProfile,
		typeof AuditService === "undefined" ? Object : AuditService
	])
], StoreRefreshService);

export { StoreRefreshService };