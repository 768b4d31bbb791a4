import { UsageError } from './usage.error.js';

/** @throws UsageError naming the option when its value is no whole number in the range. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  range: { readonly fallback: number; readonly minimum: number; readonly maximum: number },
): number {
  if (text === undefined) return range.fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= range.minimum && value <= range.maximum) return value;
  throw new UsageError(`--${name} must be a whole number from ${range.minimum} to ${range.maximum}.`);
}

/** @throws UsageError naming the option when it was left out. */
export function needed(name: string, text: string | undefined): string {
  if (text === undefined || text === '') throw new UsageError(`--${name} is needed.`);
  return text;
}

/** @throws UsageError naming the option when its value is none of the choices; undefined when it was left out. */
export function oneOf<Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (text === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === text);
  if (choice === undefined) throw new UsageError(`--${name} must be one of ${choices.join(', ')}.`);
  return choice;
}
