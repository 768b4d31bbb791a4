import { i as __name } from "../chunks/rolldown-runtime-D3HWw16Z.js";
import { CommandError } from "./command.error.js";

// dist/commands/usage.error.js
/** What was typed is no command, or does not fit the command. */ var UsageError = class extends CommandError {};

export { UsageError };