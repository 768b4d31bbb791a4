import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Sn as init_common, cr as init_injectable_decorator, ln as OnEvent, sr as Injectable } from "../../../chunks/packages-CEiAl99H.js";
import { SessionEndedEvent } from "../../auth/events/session-ended.event.js";
import { TooManyStreamsError } from "../errors/too-many-streams.error.js";
import { EventStream } from "./event-stream.js";
import { setTimeout } from "node:timers/promises";

// dist/modules/chat/streams/event-streams.js
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
const MOST_STREAMS = 2e3;
const LOOK_AGAIN_MILLISECONDS = 20;
var EventStreams = class {
	get count() {
		return this.streams.size;
	}
	/** @throws TooManyStreamsError when the process serves as many as it can. */ open(reply, caller) {
		if (this.streams.size >= MOST_STREAMS) throw new TooManyStreamsError();
		const stream = new EventStream(reply);
		this.streams.set(stream, caller);
		stream.signal.addEventListener("abort", () => this.streams.delete(stream), { once: true });
		return stream;
	}
	/** Asks every page to come back in a moment: the server is about to stop. */ announceRestart() {
		for (const stream of this.streams.keys()) stream.askToRetry();
	}
	/** Resolves when the last stream has ended by itself, or after the limit. */ async whenEmpty(limitMilliseconds) {
		const until = Date.now() + limitMilliseconds;
		while (this.streams.size > 0 && Date.now() < until) await setTimeout(LOOK_AGAIN_MILLISECONDS);
	}
	closeAll() {
		for (const stream of [...this.streams.keys()]) stream.close();
	}
	closeOfSession({ sessionId }) {
		for (const [stream, caller] of [...this.streams]) if (caller.sessionId === sessionId) stream.close();
	}
	constructor() {
		this.streams = /* @__PURE__ */ new Map();
	}
};
_ts_decorate([
	OnEvent(SessionEndedEvent.name),
	_ts_metadata("design:type", Function),
	_ts_metadata("design:paramtypes", [typeof SessionEndedEvent === "undefined" ? Object : SessionEndedEvent]),
	_ts_metadata("design:returntype", void 0)
], EventStreams.prototype, "closeOfSession", null);
EventStreams = _ts_decorate([Injectable()], EventStreams);

export { EventStreams };