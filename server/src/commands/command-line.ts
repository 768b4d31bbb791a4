import type { INestApplicationContext } from '@nestjs/common';
import { ProblemError } from '../common/errors/problem.error.js';
import type { Settings } from '../config/settings.js';
import { CommandError } from './command.error.js';
import { type Command, type CommandSurroundings } from './command.contract.js';
import { parseInput, usageOf } from './parse-input.js';
import type { Terminal } from './terminal/terminal.js';
import { UsageError } from './usage.error.js';

const HELP_WORDS = new Set(['help', '--help', '-h']);
const USAGE_STATUS = 2;

/** Where the command line gets the settings from; read only when a command needs to run. */
export interface CommandLineOptions {
  readonly commands: readonly Command[];
  readonly terminal: Terminal;
  readonly readSettings: () => Settings;
  readonly open: (settings: Settings) => Promise<INestApplicationContext>;
  /** Says in one line what kept the application from opening. */
  readonly problemOf: (error: unknown) => string;
}

/** Runs `COMMAND [OPTIONS]` and returns the exit status: 0 done, 1 not done, 2 not understood. */
export async function runCommandLine(words: readonly string[], options: CommandLineOptions): Promise<number> {
  try {
    return await dispatch(words, options);
  } catch (error) {
    const known = error instanceof CommandError || error instanceof ProblemError;
    options.terminal.complain(known ? error.message : options.problemOf(error));
    return error instanceof UsageError ? USAGE_STATUS : 1;
  }
}

async function dispatch(words: readonly string[], options: CommandLineOptions): Promise<number> {
  const [name = 'help', ...rest] = words;
  if (HELP_WORDS.has(name)) return help(rest[0], options);
  const command = find(name, options.commands);
  if (rest.some((word) => word === '--help' || word === '-h')) return help(name, options);
  return runInSurroundings(command, rest, options);
}

async function runInSurroundings(
  command: Command,
  words: readonly string[],
  options: CommandLineOptions,
): Promise<number> {
  const input = parseInput(command, words);
  const settings = options.readSettings();
  const opened: INestApplicationContext[] = [];
  const later: (() => Promise<void>)[] = [];
  const open: CommandSurroundings['open'] = async (other = settings) => {
    const application = await options.open(other);
    opened.push(application);
    return application;
  };
  try {
    return await command.run(input, {
      settings,
      terminal: options.terminal,
      open,
      afterwards: (work) => void later.push(work),
    });
  } finally {
    options.terminal.endProgress();
    await Promise.all(opened.map((application) => application.close()));
    await Promise.all(later.map((work) => work()));
  }
}

function help(name: string | undefined, { commands, terminal }: CommandLineOptions): number {
  if (name === undefined) terminal.print(listOf(commands));
  else terminal.print(detailsOf(find(name, commands)));
  return 0;
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw new UsageError(`There is no command "${name}". "help" lists the commands.`);
  return command;
}

function listOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
  return ['Usage: npm run manage -- COMMAND [OPTIONS]', '', ...lines, '', '"help COMMAND" tells more.'].join('\n');
}

function detailsOf(command: Command): string {
  const options = Object.entries(command.options);
  const width = Math.max(0, ...options.map(([name]) => name.length));
  const lines = options.map(([name, { description }]) => `  --${name.padEnd(width)}  ${description}`);
  return [command.description, `Usage: npm run manage -- ${usageOf(command)}`, ...lines].join('\n');
}
