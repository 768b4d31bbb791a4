import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { RunsRepository } from "../../conversations/runs/runs.repository.js";
import { PauseService } from "../../system/pause/pause.service.js";
import { LiveRuns } from "./live-runs.js";

// dist/modules/chat/runs/pause-watch.js
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
const LOOK_EVERY_MILLISECONDS = 1e3;
var PauseWatch = class PauseWatch {
	constructor(pause, live, runs) {
		this.pause = pause;
		this.live = live;
		this.runs = runs;
		this.logger = new Logger(PauseWatch.name);
	}
	onApplicationBootstrap() {
		this.timer = setInterval(() => void this.look(), LOOK_EVERY_MILLISECONDS).unref();
	}
	onModuleDestroy() {
		clearInterval(this.timer);
	}
	/** Asks the database only while something runs. */ async look() {
		if (this.live.size === 0) return;
		try {
			if (!await this.pause.isPaused()) return;
			for (const { run, abort } of this.live.all()) {
				await this.runs.requestStop(run);
				abort.abort();
			}
		} catch (error) {
			this.logger.warn(`The kill switch cannot be read (${error instanceof Error ? error.name : "unknown"})`);
		}
	}
};
PauseWatch = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [
		typeof PauseService === "undefined" ? Object : PauseService,
		typeof LiveRuns === "undefined" ? Object : LiveRuns,
		typeof RunsRepository === "undefined" ? Object : RunsRepository
	])
], PauseWatch);

export { PauseWatch };