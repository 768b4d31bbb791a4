import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { parametersIn, placedOperations } from "./operations.js";

// dist/modules/openapi/describe-parameters.js
const LARGEST_ID = 2147483647;
const SESSION_PATH = "/api/auth/sessions/";
const IN_WORDS = {
	page: "Which page, from 1.",
	limit: "Rows of a page.",
	offset: "Rows to leave out before the first.",
	search: "Whole words, without regard to case and accents; all must match.",
	ordering: "What to sort by; `-` for the other direction.",
	id: "Its number.",
	thread_id: "The thread id of a conversation."
};
const REFERENCE = "Number or thread id of a conversation.";
/** Completes what the code says of parameters: rows are counted in whole numbers, and headers are named once. */ function describeParameters(document) {
	for (const { path, operation } of placedOperations(document)) {
		nameHeadersOnce(operation);
		for (const parameter of parametersIn(operation, "path")) {
			if (path.startsWith(SESSION_PATH)) parameter.schema = {
				type: "string",
				format: "uuid"
			};
			if (isNumber(parameter.schema)) parameter.schema = {
				type: "integer",
				minimum: 1,
				maximum: LARGEST_ID
			};
		}
		for (const parameter of [...parametersIn(operation, "path"), ...parametersIn(operation, "query")]) {
			const words = parameter.name === "id" && path.startsWith("/api/conversations/") ? REFERENCE : IN_WORDS[parameter.name];
			if (words !== void 0) parameter.description ??= words;
		}
	}
}
function isNumber(schema) {
	return schema !== void 0 && "type" in schema && schema.type === "number";
}
/** A header that is both read by a handler and described would be there twice; the described one says more. */ function nameHeadersOnce(operation) {
	const described = new Set(parametersIn(operation, "header").filter(({ description }) => description !== void 0).map(({ name }) => name.toLowerCase()));
	operation.parameters = operation.parameters?.filter((parameter) => !("in" in parameter) || parameter.in !== "header" || parameter.description !== void 0 || !described.has(parameter.name.toLowerCase()));
}

export { describeParameters };