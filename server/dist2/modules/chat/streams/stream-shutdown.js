import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { RunScheduler } from "../runs/run-scheduler.js";
import { EventStreams } from "./event-streams.js";

// dist/modules/chat/streams/stream-shutdown.js
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
/** Time for the last events of runs that have just ended to reach their readers. */ const LAST_WORDS_MILLISECONDS = 1e3;
var StreamShutdown = class {
	constructor(streams, scheduler) {
		this.streams = streams;
		this.scheduler = scheduler;
	}
	async beforeApplicationShutdown() {
		this.streams.announceRestart();
		await this.scheduler.stop();
		await this.streams.whenEmpty(LAST_WORDS_MILLISECONDS);
		this.streams.closeAll();
	}
};
StreamShutdown = _ts_decorate([
	Injectable(),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof EventStreams === "undefined" ? Object : EventStreams, typeof RunScheduler === "undefined" ? Object : RunScheduler])
], StreamShutdown);

export { StreamShutdown };