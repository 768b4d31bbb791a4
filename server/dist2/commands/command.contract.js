import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/commands/command.contract.js
/**
* One command of the command line. One file is one command: `commands/<name-with-dashes>.command.ts` exports one class
* that extends this; it is found by its file's name.
*/ var Command = class {
	constructor() {
		this.options = {};
		/** Names of the arguments without a dash, in order, such as `FILE`; all of them are needed. */ this.positionals = [];
	}
};

export { Command };