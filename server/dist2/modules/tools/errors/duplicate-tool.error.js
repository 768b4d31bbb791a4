import { i as __name } from "../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/tools/errors/duplicate-tool.error.js
/** Two tools were found under one name; the server does not start, since a call could mean either. */ var DuplicateToolError = class DuplicateToolError extends Error {
	static among(names) {
		const doubled = names.find((name, place) => names.indexOf(name) !== place) ?? "";
		return new DuplicateToolError(`Two tools are called "${doubled}". Give one of them another name.`);
	}
	constructor(...args) {
		super(...args), this.name = "DuplicateToolError";
	}
};

export { DuplicateToolError };