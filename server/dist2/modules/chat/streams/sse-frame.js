import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/chat/streams/sse-frame.js
/** One event of a run on its way to a page. `data` is JSON. */ /** A comment that keeps the connection alive and tells nothing. */ const HEARTBEAT_FRAME = ": keep-alive\n\n";
/** Asks the client to come back after a second: sent when the server is about to stop. */ const RETRY_FRAME = "retry: 1000\n\n";
/**
* The frame of an event. Names are our own and JSON has no line breaks, so nothing that people or models wrote can end
* a line; the two line separators that JSON leaves as they are are escaped for clients that split at them.
*/ function toFrame({ id, name, data }) {
	return `id: ${id}\nevent: ${name}\ndata: ${oneLine(data)}\n\n`;
}
/** The frame of an error that belongs to the connection and not to the run: it has no id, so the place is kept. */ function toErrorFrame(code, detail) {
	return `event: run-error\ndata: ${oneLine(JSON.stringify({
		code,
		detail
	}))}\n\n`;
}
function oneLine(json) {
	return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

export { HEARTBEAT_FRAME, RETRY_FRAME, toErrorFrame, toFrame };