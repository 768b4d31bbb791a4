import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { AuditService } from "../../audit/audit.service.js";
import { TurnPauseRepository } from "./turn-pause.repository.js";
import { TurnsPausedError } from "./turns-paused.error.js";

// dist/modules/system/pause/pause.service.js
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
var PauseService = class {
	constructor(rows, audit) {
		this.rows = rows;
		this.audit = audit;
	}
	async isPaused() {
		return this.rows.isPaused();
	}
	/** @throws TurnsPausedError while turns are paused. */ async refuseWhilePaused() {
		if (await this.rows.isPaused()) throw new TurnsPausedError();
	}
	/** @param userId the account that asks; null for the command line. */ async set(isPaused, userId) {
		await (isPaused ? this.rows.pause(userId) : this.rows.resume());
		const action = isPaused ? "system.paused" : "system.resumed";
		await this.audit.record({
			actor: userId ?? "system",
			action,
			subject: "system:turns"
		});
	}
};
PauseService = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof TurnPauseRepository === "undefined" ? Object : TurnPauseRepository, typeof AuditService === "undefined" ? Object : AuditService])
], PauseService);

export { PauseService };