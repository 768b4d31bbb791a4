import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/common/encryption/unreadable-data.error.js
/** Data at rest cannot be opened: it was sealed with a key this process does not have, or it was changed. */ var UnreadableDataError = class extends Error {
	constructor(purpose) {
		super(`Stored data (${purpose}) cannot be opened with the encryption key in use.`), this.name = "UnreadableDataError";
	}
};

export { UnreadableDataError };