import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { o as import_websocket } from "../../../chunks/packages-CEiAl99H.js";

// dist/modules/chat/sockets/chat-socket.js
/** A page that lets more than this wait to be read is let go; it can come back and read on. */ const MOST_UNREAD_BYTES = 1048576;
/** Why sockets are closed from here, as RFC 6455 numbers it. */ const CLOSE_CODES = {
	gone: 1e3,
	unsupported: 1003,
	refused: 1008,
	restart: 1012
};
/** One open socket: who is at its other end, and what goes to them. */ var ChatSocket = class {
	constructor(socket, request, caller) {
		this.socket = socket;
		this.request = request;
		/** The conversation that is told through it; null before anything was said in a new thread. */ this.conversationId = null;
		this.ending = new AbortController();
		this.hasAnswered = true;
		this.caller = caller;
		socket.on("close", () => this.ending.abort());
		socket.on("error", () => socket.terminate());
		socket.on("pong", () => this.hasAnswered = true);
	}
	/** Aborts when the socket is closed. */ get signal() {
		return this.ending.signal;
	}
	/** Hands over every text that comes in; other frames close the socket. */ onText(receive) {
		this.socket.on("message", (data, isBinary) => {
			if (isBinary) this.close(CLOSE_CODES.unsupported, "Send JSON as text.");
			else receive(textOf(data));
		});
	}
	tell({ id, name, data }) {
		this.send(`{"event":${JSON.stringify(name)},"id":${id},"data":${data}}`);
	}
	/** An error that belongs to the socket and not to a run: it has no id, so the place is kept. */ refuse(code, detail) {
		this.send(JSON.stringify({
			event: "run-error",
			id: null,
			data: {
				code,
				detail
			}
		}));
	}
	close(code, reason) {
		this.socket.close(code, reason);
		this.ending.abort();
	}
	/** Asks whether somebody is still there; who did not answer the last time is let go. */ ping() {
		if (!this.hasAnswered) return this.socket.terminate();
		this.hasAnswered = false;
		this.socket.ping();
	}
	send(text) {
		if (this.socket.readyState !== import_websocket.default.OPEN) return;
		this.socket.send(text);
		if (this.socket.bufferedAmount > MOST_UNREAD_BYTES) this.socket.terminate();
	}
};
function textOf(data) {
	if (Array.isArray(data)) return Buffer.concat(data).toString("utf8");
	return Buffer.isBuffer(data) ? data.toString("utf8") : Buffer.from(data).toString("utf8");
}

export { CLOSE_CODES, ChatSocket };