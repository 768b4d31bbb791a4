import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { ProblemError } from "../common/errors/problem.error.js";
import { CommandError } from "./command.error.js";
import { parseInput, usageOf } from "./parse-input.js";
import { UsageError } from "./usage.error.js";

// dist/commands/command-line.js
const HELP_WORDS = /* @__PURE__ */ new Set([
	"help",
	"--help",
	"-h"
]);
const USAGE_STATUS = 2;
/** Runs `COMMAND [OPTIONS]` and returns the exit status: 0 done, 1 not done, 2 not understood. */ async function runCommandLine(words, options) {
	try {
		return await dispatch(words, options);
	} catch (error) {
		const known = error instanceof CommandError || error instanceof ProblemError;
		options.terminal.complain(known ? error.message : options.problemOf(error));
		return error instanceof UsageError ? USAGE_STATUS : 1;
	}
}
async function dispatch(words, options) {
	const [name = "help", ...rest] = words;
	if (HELP_WORDS.has(name)) return help(rest[0], options);
	const command = find(name, options.commands);
	if (rest.some((word) => word === "--help" || word === "-h")) return help(name, options);
	return runInSurroundings(command, rest, options);
}
async function runInSurroundings(command, words, options) {
	const input = parseInput(command, words);
	const settings = options.readSettings();
	const opened = [];
	const later = [];
	const open = async (other = settings) => {
		const application = await options.open(other);
		opened.push(application);
		return application;
	};
	try {
		return await command.run(input, {
			settings,
			terminal: options.terminal,
			open,
			afterwards: (work) => void later.push(work)
		});
	} finally {
		options.terminal.endProgress();
		await Promise.all(opened.map((application) => application.close()));
		await Promise.all(later.map((work) => work()));
	}
}
function help(name, { commands, terminal }) {
	if (name === void 0) terminal.print(listOf(commands));
	else terminal.print(detailsOf(find(name, commands)));
	return 0;
}
function find(name, commands) {
	const command = commands.find((candidate) => candidate.name === name);
	if (command === void 0) throw new UsageError(`There is no command "${name}". "help" lists the commands.`);
	return command;
}
function listOf(commands) {
	const width = Math.max(...commands.map(({ name }) => name.length));
	return [
		"Usage: npm run manage -- COMMAND [OPTIONS]",
		"",
		...commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
		"",
		"\"help COMMAND\" tells more."
	].join("\n");
}
function detailsOf(command) {
	const options = Object.entries(command.options);
	const width = Math.max(0, ...options.map(([name]) => name.length));
	const lines = options.map(([name, { description }]) => `  --${name.padEnd(width)}  ${description}`);
	return [
		command.description,
		`Usage: npm run manage -- ${usageOf(command)}`,
		...lines
	].join("\n");
}

export { runCommandLine };