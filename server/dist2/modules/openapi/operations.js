import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/openapi/operations.js
const VERBS = [
	"get",
	"post",
	"put",
	"patch",
	"delete"
];
/** Every operation of a document. */ function placedOperations({ paths }) {
	return Object.entries(paths).flatMap(([path, item]) => VERBS.flatMap((verb) => {
		const operation = item[verb];
		return operation === void 0 ? [] : [{
			path,
			method: toMethod(verb),
			operation
		}];
	}));
}
/** The name under which tables of this folder know an operation: `POST /api/chat/`. */ function keyOf({ method, path }) {
	return `${method} ${path}`;
}
/** The parameters of an operation in a place, such as its path. */ function parametersIn(operation, place) {
	return (operation.parameters ?? []).filter((parameter) => "in" in parameter).filter((one) => one.in === place);
}
function toMethod(verb) {
	switch (verb) {
		case "get": return "GET";
		case "post": return "POST";
		case "put": return "PUT";
		case "patch": return "PATCH";
		case "delete": return "DELETE";
	}
}

export { keyOf, parametersIn, placedOperations };