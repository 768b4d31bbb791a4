import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { NotReadyError } from "../errors/not-ready.error.js";
import { DatabaseProbeRepository } from "./database-probe.repository.js";

// dist/modules/system/health/readiness.js
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
var Readiness = class {
	constructor(database) {
		this.database = database;
		this.isStopping = false;
	}
	/** @throws NotReadyError while the database cannot be asked or the server is ending. */ async require() {
		if (this.isStopping || !await this.database.answers()) throw new NotReadyError();
	}
	onModuleDestroy() {
		this.isStopping = true;
	}
};
Readiness = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DatabaseProbeRepository === "undefined" ? Object : DatabaseProbeRepository])
], Readiness);

export { Readiness };