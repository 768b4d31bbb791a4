import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/config/invalid-settings.error.js
/** The environment cannot be used; the message names each bad variable and why, never its value. */ var InvalidSettingsError = class extends Error {
	/** @param problems one for each bad variable, which begins with its name. */ constructor(problems) {
		super(`The settings cannot be used. ${problems.join("; ")}.`), this.name = "InvalidSettingsError";
	}
};

export { InvalidSettingsError };