import { CommandError } from './command.error.js';

/** What was typed is no command, or does not fit the command. */
export class UsageError extends CommandError {}
