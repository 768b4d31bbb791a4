import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";
import { keyOf, parametersIn, placedOperations } from "./operations.js";
import { PATH_EXAMPLES, REQUEST_EXAMPLES } from "./request-examples.js";

// dist/modules/openapi/describe-examples.js
/** Gives every operation a request to try: what stands in its path, and its body where it takes one. */ function describeExamples(document) {
	for (const placed of placedOperations(document)) {
		const key = keyOf(placed);
		exemplifyPath(placed.operation, {
			...PATH_EXAMPLES.everywhere,
			...pathExamplesOf(placed.path)
		});
		exemplifyBody(placed.operation, REQUEST_EXAMPLES[key]);
	}
}
function pathExamplesOf(path) {
	const [, found = {}] = Object.entries(PATH_EXAMPLES.below).find(([start]) => path.startsWith(start)) ?? [];
	return found;
}
function exemplifyPath(operation, examples) {
	for (const parameter of parametersIn(operation, "path")) {
		const example = examples[parameter.name];
		if (example !== void 0) parameter.example = example;
	}
}
function exemplifyBody({ requestBody }, example) {
	if (example === void 0 || requestBody === void 0 || !("content" in requestBody)) return;
	const body = requestBody.content["application/json"];
	if (body !== void 0) body.example = example;
}

export { describeExamples };