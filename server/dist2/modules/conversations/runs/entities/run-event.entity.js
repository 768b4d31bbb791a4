import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { dt as PrimaryColumn, et as Column, nt as Entity } from "../../../../chunks/packages-CEiAl99H.js";

// dist/modules/conversations/runs/entities/run-event.entity.js
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
var RunEvent = class {};
_ts_decorate([PrimaryColumn({
	name: "run_id",
	type: "varchar",
	length: 36
}), _ts_metadata("design:type", String)], RunEvent.prototype, "runId", void 0);
_ts_decorate([PrimaryColumn({ type: "integer" }), _ts_metadata("design:type", Number)], RunEvent.prototype, "number", void 0);
_ts_decorate([Column({
	type: "varchar",
	length: 24
}), _ts_metadata("design:type", String)], RunEvent.prototype, "name", void 0);
_ts_decorate([Column({ type: "text" }), _ts_metadata("design:type", String)], RunEvent.prototype, "data", void 0);
RunEvent = _ts_decorate([Entity("run_events")], RunEvent);

export { RunEvent };