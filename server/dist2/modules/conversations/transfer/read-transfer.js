import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";
import { InvalidInputError } from "../../../common/http/errors/invalid-input.error.js";
import { transferSchema } from "./transfer-document.js";

// dist/modules/conversations/transfer/read-transfer.js
const MOST_PROBLEMS = 20;
/**
* Reads a file of conversations.
*
* @throws InvalidInputError that names the first 20 fields at fault.
*/ function readTransfer(document) {
	const parsed = transferSchema.safeParse(document);
	if (parsed.success) return parsed.data;
	throw new InvalidInputError(problemsOf(parsed.error));
}
function problemsOf({ issues }) {
	return issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
		const path = issue.path.join(".");
		if (issue.code !== "unrecognized_keys") return [{
			field: path,
			detail: issue.message
		}];
		return issue.keys.map((key) => ({
			field: [path, key].filter(Boolean).join("."),
			detail: "is not a known field"
		}));
	});
}

export { readTransfer };