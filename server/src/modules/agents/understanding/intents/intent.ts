import type { NameKind } from '../../../store/names/name-index.contract.js';
import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import type { Concept, Language } from '../lexicon/concepts.js';
import type { PlannedCall } from '../plan.js';
import type { FigureName, Reading, Slots } from '../reading.js';

/**
 * A sign that a request carries: a shop word's concept; a name of a kind (`@artist`); a figure (`#from`); `#invoice`, one
 * order of the person, however it was said; `#pick`, a place in the list before; `cue`, one of the intent's own phrases, `cue:<intent>` one of another's.
 */
export type Sign = Concept | `@${NameKind}` | `#${FigureName}` | '#invoice' | '#pick' | 'cue' | `cue:${string}`;

/**
 * One way to ask for an intent. All of `needs` must be there and none of `never`; `likes` explain words that may be there.
 * What a request carries and its pattern does not mention lowers the score, so the pattern that explains most wins.
 */
export interface Pattern {
  readonly needs: readonly Sign[];
  readonly likes?: readonly Sign[];
  readonly never?: readonly Sign[];
  /** How strongly the needed signs alone speak for the intent, 0..1; 1 unless given. */
  readonly base?: number;
}

/**
 * One thing people ask for, whole in one file `agents/<folder>/intents/<name-with-dashes>.intent.ts`: the signs it is known
 * by, the tool calls that answer it, and the words of the answer. The files are found; nothing else changes for a new one.
 */
export abstract class Intent {
  /** snake_case, the file's name. */
  abstract readonly name: string;
  /** Name of the agent that answers. */
  abstract readonly agent: string;
  abstract readonly patterns: readonly Pattern[];
  /** True when the calls need a proven customer. */
  readonly needsIdentity: boolean = false;
  /** True when the answer is another for a customer who is known, though it needs none. */
  readonly usesIdentity: boolean = false;
  /** Phrases that mean this intent alone, comma-separated and normalised; the sign `cue` stands for them. */
  readonly cues: Readonly<Partial<Record<Language, string>>> = {};
  /** Whether a short question without a pronoun may be about what was spoken of before ("and the songs?"). */
  readonly leansSilently: boolean = true;
  /** The intent that "yes" to the answer takes up, with the same names and details; none unless the answer offers one. */
  readonly offers: string | null = null;
  /** Whether all names of a request are meant, whatever stands between them. */
  readonly ofSeveral: boolean = false;
  /** Kinds of names that an answer to "which one do you mean?" may give. */
  readonly asksFor: readonly NameKind[] = [];

  /** What wording and follow-ups must know beyond names and figures, such as what of a track was asked. */
  notes(_reading: Reading): Readonly<Record<string, string | number | boolean>> {
    return {};
  }

  /** The slots of one request in place of two of this intent in one message; null when both are answered by themselves. */
  merge(_one: Slots, _other: Slots): Slots | null {
    return null;
  }

  /** The tool calls that answer; made again from changed slots when a follow-up changes them. */
  abstract calls(slots: Slots): readonly PlannedCall[];

  /** The built-in answer, true and whole by itself. */
  abstract word(answered: AnsweredRequest, context: WordingContext): Wording;
}

/** The name of a kind among the slots, as the catalogue writes it; undefined when there is none. */
export function nameOf(slots: Slots, kind: NameKind): string | undefined {
  return slots.names.find((name) => name.kind === kind)?.text;
}

/** A figure or note of the slots when it is a number. */
export function numberOf(slots: Slots, detail: string): number | undefined {
  const value = slots.details[detail];
  return typeof value === 'number' ? value : undefined;
}

/** A figure or note of the slots when it is text. */
export function textOf(slots: Slots, detail: string): string | undefined {
  const value = slots.details[detail];
  return typeof value === 'string' ? value : undefined;
}

/** One call of a tool; arguments without a value are left out. */
export function call(
  tool: string,
  toolArguments: Readonly<Record<string, string | number | undefined>> = {},
): PlannedCall {
  return {
    tool,
    arguments: Object.fromEntries(Object.entries(toolArguments).filter(([, value]) => value !== undefined)),
  };
}
