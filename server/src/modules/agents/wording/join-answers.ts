import type { Wording } from './wording.contract.js';

/** One answer as Markdown. */
export function wordingText({ lead, facts, close }: Wording): string {
  return [lead, facts, close].filter((part) => part !== '').join('\n\n');
}

/** The answers to the requests of one message as one Markdown text, in their order, each said once. */
export function joinAnswers(parts: readonly Wording[]): string {
  return [...new Set(parts.map((part) => wordingText(part)).filter((text) => text !== ''))].join('\n\n');
}
