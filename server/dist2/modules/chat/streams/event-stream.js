import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { Dn as Logger, On as init_logger_service, Sn as init_common } from "../../../chunks/packages-CEiAl99H.js";
import { HEARTBEAT_FRAME, RETRY_FRAME, toErrorFrame, toFrame } from "./sse-frame.js";

// dist/modules/chat/streams/event-stream.js
init_common();
const HEARTBEAT_MILLISECONDS = 1e4;
/** A page that lets more than this wait to be read is let go; it can come back and read on. */ const MOST_UNREAD_BYTES = 1048576;
const HEADERS = {
	"Content-Type": "text/event-stream; charset=utf-8",
	"Cache-Control": "no-cache",
	"X-Accel-Buffering": "no",
	Connection: "keep-alive"
};
/**
* One page that listens, over the raw reply: the framework's own way costs twice as much a stream. The page going away
* ends the stream and nothing else.
*/ var EventStream = class EventStream {
	constructor(reply) {
		this.logger = new Logger(EventStream.name);
		this.ending = new AbortController();
		const headers = reply.getHeaders();
		reply.hijack();
		this.raw = reply.raw;
		for (const [name, value] of Object.entries({
			...headers,
			...HEADERS
		})) if (value !== void 0) this.raw.setHeader(name, value);
		this.raw.writeHead(200);
		this.raw.flushHeaders();
		this.raw.on("close", () => this.end());
		this.raw.on("error", () => this.end());
		this.heartbeat = setInterval(() => this.write(HEARTBEAT_FRAME), HEARTBEAT_MILLISECONDS).unref();
	}
	/** Aborts when nobody listens any more. */ get signal() {
		return this.ending.signal;
	}
	/** Sends events until they end or the page goes away, and closes. Never rejects: what fails is told as an event. */ async sendAll(events) {
		try {
			for await (const event of events) {
				if (this.signal.aborted) break;
				this.write(toFrame(event));
			}
		} catch (error) {
			this.logger.error("A stream broke off", error instanceof Error ? error.stack : void 0);
			this.write(toErrorFrame("SERVER.INTERNAL", "Something went wrong on our side. Join the stream again."));
		}
		this.close();
	}
	askToRetry() {
		this.write(RETRY_FRAME);
	}
	close() {
		if (!this.raw.writableEnded) this.raw.end();
		this.end();
	}
	write(frame) {
		if (this.signal.aborted || this.raw.writableEnded) return;
		this.raw.write(frame);
		if (this.raw.writableLength > MOST_UNREAD_BYTES) this.raw.destroy();
	}
	end() {
		clearInterval(this.heartbeat);
		this.ending.abort();
	}
};

export { EventStream };