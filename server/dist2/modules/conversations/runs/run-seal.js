import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { Cipher } from "../../../common/encryption/cipher.js";
import { parseRunInterrupt, parseRunRequest, parseRunStatus } from "./run.record.js";

// dist/modules/conversations/runs/run-seal.js
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
const REQUEST = "runs.request";
const INTERRUPT = "runs.interrupt";
var RunSeal = class {
	constructor(cipher) {
		this.cipher = cipher;
	}
	open(row) {
		return {
			...row,
			status: parseRunStatus(row.status),
			request: parseRunRequest(this.cipher.open(REQUEST, row.request)),
			interrupt: row.interrupt === null ? null : parseRunInterrupt(this.cipher.open(INTERRUPT, row.interrupt))
		};
	}
	request(request) {
		return this.cipher.seal(REQUEST, JSON.stringify(request));
	}
	interrupt(interrupt) {
		return interrupt === null ? null : this.cipher.seal(INTERRUPT, JSON.stringify(interrupt));
	}
};
RunSeal = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof Cipher === "undefined" ? Object : Cipher])
], RunSeal);

export { RunSeal };