import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { ModelFailedError } from "../errors/model-failed.error.js";
import { connectionError } from "./model-request.js";

// dist/modules/llm-config/transport/read-bounded.js
/** The most that is read of an answer that refuses, in bytes. */ const LONGEST_REFUSAL_BYTES = 16384;
/**
* The whole body of an answer as text.
*
* @throws ModelFailedError when it is longer than `limit` bytes or breaks off, the signal's reason when it was aborted.
*/ async function readBounded(answer, limit, signal) {
	const parts = [];
	let size = 0;
	try {
		for await (const part of answer) {
			const bytes = Buffer.from(part);
			size += bytes.length;
			if (size > limit) throw new ModelFailedError("unreadable");
			parts.push(bytes);
		}
	} catch (error) {
		throw connectionError(error, signal);
	}
	return Buffer.concat(parts).toString("utf8");
}

export { LONGEST_REFUSAL_BYTES, readBounded };