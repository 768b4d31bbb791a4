import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { UsageError } from "./usage.error.js";
import { parseArgs, types } from "node:util";

// dist/commands/parse-input.js
/**
* Reads what stands behind a command's name.
*
* @throws UsageError for an unknown option, a missing value or a wrong number of arguments.
*/ function parseInput(command, words) {
	const { values, positionals } = parse(command, words);
	if (positionals.length !== command.positionals.length) throw new UsageError(expectation(command));
	const entries = Object.entries(values);
	return {
		texts: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string")),
		flags: Object.fromEntries(entries.filter((entry) => typeof entry[1] === "boolean")),
		positionals
	};
}
/** How the command is typed, without the program before it. */ function usageOf(command) {
	const options = Object.entries(command.options).map(([name, { placeholder }]) => placeholder === void 0 ? `[--${name}]` : `[--${name}=${placeholder}]`);
	return [
		command.name,
		...options,
		...command.positionals
	].join(" ");
}
function parse(command, words) {
	const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
	try {
		return parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const [sentence] = types.isNativeError(error) ? error.message.split(/\.\s|\n/) : [];
		throw new UsageError(`${sentence ?? "The options cannot be read"}. ${expectation(command)}`);
	}
}
function expectation(command) {
	return `Usage: ${usageOf(command)}`;
}

export { parseInput, usageOf };