import { i as __name } from "./chunks/rolldown-runtime-D3HWw16Z.js";
import { _r as require_Reflect } from "./chunks/packages-CEiAl99H.js";
import { runCommandLine } from "./commands/command-line.js";
import { findCommands } from "./commands/command-registry.js";
import { ProcessTerminal } from "./commands/terminal/process-terminal.js";
import { keepFilesPrivate } from "./config/private-files.js";
import { readSettings } from "./config/settings.js";
import { findProjectRoot } from "./project-root.js";
import { startupProblem } from "./startup-problem.js";

// dist/manage.js
var import_Reflect = require_Reflect();
const terminal = new ProcessTerminal();
async function manage() {
	return runCommandLine(process.argv.slice(2), {
		commands: await findCommands(),
		terminal,
		readSettings: readPrivately,
		open: async (settings) => (await import("./commands/application.js")).openApplication(settings),
		problemOf: startupProblem
	});
}
function readPrivately() {
	const settings = readSettings(process.env, findProjectRoot());
	keepFilesPrivate(settings);
	return settings;
}
manage().then((status) => process.exit(status), (error) => {
	terminal.complain(startupProblem(error));
	process.exit(1);
});

export {  };