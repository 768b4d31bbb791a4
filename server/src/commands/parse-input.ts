import { parseArgs, types } from 'node:util';
import type { Command, CommandInput } from './command.contract.js';
import { UsageError } from './usage.error.js';

/**
 * Reads what stands behind a command's name.
 *
 * @throws UsageError for an unknown option, a missing value or a wrong number of arguments.
 */
export function parseInput(command: Command, words: readonly string[]): CommandInput {
  const { values, positionals } = parse(command, words);
  if (positionals.length !== command.positionals.length) throw new UsageError(expectation(command));
  const entries = Object.entries(values);
  return {
    texts: Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    flags: Object.fromEntries(entries.filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean')),
    positionals,
  };
}

/** How the command is typed, without the program before it. */
export function usageOf(command: Command): string {
  const options = Object.entries(command.options).map(([name, { placeholder }]) =>
    placeholder === undefined ? `[--${name}]` : `[--${name}=${placeholder}]`,
  );
  return [command.name, ...options, ...command.positionals].join(' ');
}

function parse(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]));
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [sentence] = types.isNativeError(error) ? error.message.split(/\.\s|\n/) : [];
    throw new UsageError(`${sentence ?? 'The options cannot be read'}. ${expectation(command)}`);
  }
}

function expectation(command: Command): string {
  return `Usage: ${usageOf(command)}`;
}
