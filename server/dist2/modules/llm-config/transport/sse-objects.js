import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { linesOf } from "./checked-lines.js";
import { connectionError } from "./model-request.js";

// dist/modules/llm-config/transport/sse-objects.js
const DONE = "[DONE]";
/**
* The objects of a stream of server-sent events up to its mark of the end.
*
* @throws ModelFailedError when an event cannot be read or the stream ends without the mark, the signal's reason when it
*   was aborted.
*/ async function* sseObjects(answer, signal) {
	try {
		for await (const line of linesOf(answer)) {
			const data = /^data:\s?(.*)$/.exec(line.trimEnd())?.[1];
			if (data === DONE) return;
			if (data !== void 0) yield parseJson(data);
		}
	} catch (error) {
		throw connectionError(error, signal);
	}
	throw new ModelFailedError("cut_off");
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		throw new ModelFailedError("unreadable");
	}
}

export { sseObjects };