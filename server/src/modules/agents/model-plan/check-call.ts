import { ownValue } from '../../../common/own-value.js';
import { normaliseWords } from '../../store/names/normalise-words.js';
import type { NameIndex, NameKind } from '../../store/names/name-index.contract.js';
import type { ToolArguments } from '../../tools/tool.contract.js';
import { holdsInOrder } from '../grounding/claims/holds-in-order.js';
import type { MentionedName } from '../understanding/plan.js';
import { type OfferedTool, requiredBy } from './offered-tools.js';
import type { ChosenCall } from './read-call.js';

/** A call that may run: everything it uses stands in the message, and every name in the catalogue. */
export interface CheckedCall {
  readonly offered: OfferedTool;
  readonly arguments: ToolArguments;
  readonly names: readonly MentionedName[];
}

/** What a message must show for a call that names nothing: a word of the agent, so that no call comes out of thin air. */
export interface MessageForCheck {
  readonly text: string;
  readonly routingWords: Readonly<Record<string, readonly string[]>>;
}

type Names = Pick<NameIndex, 'exactly' | 'findIn'>;

const KIND_OF_ARGUMENT: Readonly<Record<string, NameKind>> = {
  artist_name: 'artist',
  album_title: 'album',
  song_title: 'track',
  genre: 'genre',
  composer: 'composer',
  playlist: 'playlist',
  media_type: 'media_type',
};
/** A name is taken for the catalogue's own from this likeness on. */
const LEAST_SCORE = 0.75;

/**
 * The call as it may run; null when it may not: the tool was not offered, an argument does not stand in the message, a
 * name is none of the catalogue, or nothing in the message speaks for it.
 */
export function checkCall(
  chosen: ChosenCall,
  offers: readonly OfferedTool[],
  message: MessageForCheck,
  index: Names,
): CheckedCall | null {
  const offered = offers.find(({ tool }) => tool.name === chosen.tool);
  if (offered === undefined) return null;
  const words = normaliseWords(message.text);
  const names: MentionedName[] = [];
  const checked: Record<string, unknown> = {};
  for (const [argument, value] of Object.entries(chosen.arguments)) {
    if (!Object.hasOwn(offered.tool.schema.shape, argument) || argument === 'limit' || argument === 'offset') continue;
    const kind = ownValue(KIND_OF_ARGUMENT, argument);
    const name = kind === undefined ? null : nameIn(words, value, kind, index);
    if (kind === undefined ? !isBorneOut(argument, value, words) : name === null) return null;
    if (name !== null) names.push(name);
    checked[argument] = name?.text ?? value;
  }
  const parsed = offered.tool.schema.safeParse(checked);
  if (!parsed.success || !(names.length > 0 || speaksFor(offered.agent, message, words))) return null;
  return { offered, arguments: argumentsOf(parsed.data, checked), names };
}

/** Only what was chosen: what a tool assumes by itself it assumes again when it runs. */
function argumentsOf(parsed: Record<string, unknown>, chosen: Record<string, unknown>): ToolArguments {
  const kept = Object.entries(parsed).filter(([name]) => Object.hasOwn(chosen, name));
  return Object.fromEntries(kept.filter((entry): entry is [string, string | number] => isScalar(entry[1])));
}

const isScalar = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/**
 * Whether a message could bear out a call of this tool at all. What it could not is not offered: small models choose
 * badly among many tools, and reading about them takes long.
 */
export function couldRun(offered: OfferedTool, message: MessageForCheck, index: Names): boolean {
  const words = normaliseWords(message.text);
  const required = requiredBy(offered.tool);
  if (required.length === 0) return speaksFor(offered.agent, message, words);
  return required.every((argument) => {
    const kind = ownValue(KIND_OF_ARGUMENT, argument);
    if (kind === undefined) return argument === 'words' || words.some((word) => /^\d+$/.test(word));
    return index.findIn(words, [kind]).some(({ score }) => score >= LEAST_SCORE);
  });
}

/** The catalogue's name for a value whose words stand in the message one after the other. */
function nameIn(words: readonly string[], value: unknown, kind: NameKind, index: Names): MentionedName | null {
  if (typeof value !== 'string') return null;
  const said = normaliseWords(value);
  if (said.length === 0 || !holdsInOrder(words, said)) return null;
  const [exact] = index.exactly(value, [kind]);
  const [likely] = index.findIn(said, [kind]);
  const whole = likely !== undefined && likely.score >= LEAST_SCORE && likely.end - likely.start === said.length;
  const name = exact ?? (whole ? likely.name : undefined);
  return name === undefined ? null : { kind, text: name.text, said: value, known: true, guessed: exact === undefined };
}

/** Numbers, days and searched words must stand in the message; a choice among fixed words says nothing by itself. */
function isBorneOut(argument: string, value: unknown, words: readonly string[]): boolean {
  if (typeof value === 'number') return words.includes(String(value));
  if (typeof value !== 'string') return false;
  if (argument === 'order' || argument === 'kind') return true;
  if (argument === 'from' || argument === 'to') return words.includes(value.slice(0, 4));
  return holdsInOrder(words, normaliseWords(value)) && normaliseWords(value).length > 0;
}

function speaksFor(agent: string, { routingWords }: MessageForCheck, words: readonly string[]): boolean {
  return (ownValue(routingWords, agent) ?? []).some((word) => words.includes(word));
}
