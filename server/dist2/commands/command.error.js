import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/command.error.js
/** A command cannot do what was asked; the message is the one line people read. */ var CommandError = class extends Error {
	constructor(...args) {
		super(...args), this.name = "CommandError";
	}
};

export { CommandError };