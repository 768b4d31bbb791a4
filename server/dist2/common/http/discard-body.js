import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/http/discard-body.js
const PATIENCE_MILLISECONDS = 3e3;
const MOST_BYTES = 67108864;
/**
* Reads what is left of a body and throws it away, for a while and up to a size. A client that still writes when the
* connection ends sees a broken pipe, not the answer that refuses its body; one that has been heard out reads the answer.
*/ function discardBody(request) {
	if (request.complete || request.destroyed) return Promise.resolve();
	return new Promise((resolve) => {
		let bytes = 0;
		const count = (chunk) => {
			bytes += chunk.length;
			if (bytes > MOST_BYTES) finish();
		};
		const finish = () => {
			clearTimeout(patience);
			request.off("data", count).off("end", finish).off("close", finish);
			resolve();
		};
		const patience = setTimeout(finish, PATIENCE_MILLISECONDS);
		request.on("data", count).once("end", finish).once("close", finish).resume();
	});
}

export { discardBody };