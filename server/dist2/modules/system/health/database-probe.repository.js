import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { setTimeout } from "node:timers/promises";

// dist/modules/system/health/database-probe.repository.js
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
const LIMIT_MILLISECONDS = 2e3;
var DatabaseProbeRepository = class {
	constructor(dataSource) {
		this.dataSource = dataSource;
	}
	/** Whether the database answers within two seconds. It reads a table, because a constant would not touch the file. */ async answers() {
		const timer = new AbortController();
		const asked = this.dataSource.query("SELECT 1 FROM migrations LIMIT 1").then(() => true, () => false);
		const late = setTimeout(LIMIT_MILLISECONDS, false, { signal: timer.signal }).catch(() => false);
		const answered = await Promise.race([asked, late]);
		timer.abort();
		return answered;
	}
};
DatabaseProbeRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], DatabaseProbeRepository);

export { DatabaseProbeRepository };