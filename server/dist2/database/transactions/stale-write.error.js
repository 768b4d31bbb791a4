import { i as __name } from "../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/database/transactions/stale-write.error.js
/** A batch of writes was undone because the row it relied on was no longer in the expected state. Callers look again. */ var StaleWriteError = class extends Error {
	constructor() {
		super("The row has changed meanwhile."), this.name = "StaleWriteError";
	}
};

export { StaleWriteError };