import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable, tt as DataSource } from "../../../chunks/packages-CEiAl99H.js";
import { now } from "../../../common/clock.js";
import { TurnPause } from "./entities/turn-pause.entity.js";

// dist/modules/system/pause/turn-pause.repository.js
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
const ONLY = 1;
var TurnPauseRepository = class {
	constructor(dataSource) {
		this.rows = dataSource.getRepository(TurnPause);
	}
	async isPaused() {
		return this.rows.existsBy({ id: ONLY });
	}
	async pause(pausedBy) {
		await this.rows.createQueryBuilder().insert().values({
			id: ONLY,
			pausedBy,
			pausedAt: now()
		}).orIgnore().execute();
	}
	async resume() {
		await this.rows.delete({ id: ONLY });
	}
};
TurnPauseRepository = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof DataSource === "undefined" ? Object : DataSource])
], TurnPauseRepository);

export { TurnPauseRepository };