import type { INestApplicationContext } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import type { Terminal } from './terminal/terminal.js';

/** One option of a command, `--name` or `--name=VALUE`. */
export interface CommandOption {
  /** `string` options take a value, `boolean` options are there or not. */
  readonly type: 'string' | 'boolean';
  readonly description: string;
  /** What stands for the value in the help text, such as `FILE`. */
  readonly placeholder?: string;
}

/** What was typed behind the command's name, checked against its options. */
export interface CommandInput {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly flags: Readonly<Record<string, boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** What a command works with. */
export interface CommandSurroundings {
  readonly settings: Settings;
  readonly terminal: Terminal;
  /**
   * Opens the application without its interfaces to the outside: nothing listens, no run is taken up. It is closed when
   * the command ends.
   *
   * @param settings other settings than this process has.
   */
  open(settings?: Settings): Promise<INestApplicationContext>;
  /** Keeps work for when the command has ended, well or not, and what it opened is closed. */
  afterwards(work: () => Promise<void>): void;
}

/**
 * One command of the command line. One file is one command: `commands/<name-with-dashes>.command.ts` exports one class
 * that extends this; it is found by its file's name.
 */
export abstract class Command {
  /** As people type it, snake_case. */
  abstract readonly name: string;
  /** One line for the list of commands. */
  abstract readonly description: string;
  readonly options: Readonly<Record<string, CommandOption>> = {};
  /** Names of the arguments without a dash, in order, such as `FILE`; all of them are needed. */
  readonly positionals: readonly string[] = [];
  /**
   * @returns the exit status of the process.
   * @throws CommandError with the one line to show.
   */
  abstract run(input: CommandInput, surroundings: CommandSurroundings): Promise<number>;
}
