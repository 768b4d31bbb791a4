import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { normaliseWords } from '../../../store/names/normalise-words.js';
import { call, Intent, nameOf, type Pattern, type Sign } from '../../understanding/intents/intent.js';
import type { PlannedCall } from '../../understanding/plan.js';
import type { Slots } from '../../understanding/reading.js';
import { COMMON } from '../../wording/common-texts.js';
import { bold } from '../../wording/markdown.js';
import { field } from '../../wording/rows.js';
import { say, type Texts } from '../../wording/texts.js';
import { SILENT, withGuess } from '../../wording/word-list.js';
import { plannedName } from './names-in-answers.js';

const TEXTS: Texts<'yes' | 'no' | 'unknown' | 'none'> = {
  en: {
    yes: 'Yes, {track} is credited to {composers}.',
    no: 'No, {track} is credited to {composers}.',
    unknown: 'Our catalogue does not say who wrote {track}.',
    none: 'We do not have {track}.',
  },
  es: {
    yes: 'Sí, {track} figura como obra de {composers}.',
    no: 'No, {track} figura como obra de {composers}.',
    unknown: 'Nuestro catálogo no dice quién escribió {track}.',
    none: 'No tenemos {track}.',
  },
  pt: {
    yes: 'Sim, {track} consta como obra de {composers}.',
    no: 'Não, {track} consta como obra de {composers}.',
    unknown: 'O nosso catálogo não diz quem escreveu {track}.',
    none: 'Não temos {track}.',
  },
  fr: {
    yes: 'Oui, {track} est attribué à {composers}.',
    no: 'Non, {track} est attribué à {composers}.',
    unknown: 'Notre catalogue ne dit pas qui a écrit {track}.',
    none: 'Nous n’avons pas {track}.',
  },
  de: {
    yes: 'Ja, als Urheber von {track} ist {composers} genannt.',
    no: 'Nein, als Urheber von {track} ist {composers} genannt.',
    unknown: 'Unser Katalog sagt nicht, wer {track} geschrieben hat.',
    none: '{track} haben wir nicht.',
  },
};

const LIKES: readonly Sign[] = ['by', 'song', 'perform', 'polite'];
const OTHER: readonly Sign[] = [
  'who',
  'have',
  'show',
  'want',
  'when',
  'how',
  'count',
  'composer',
  'buy',
  'invoice',
  'or',
];

/** "Hat" and "a" are the same verb as that of "do you have". */
const NOT_HAVING = OTHER.filter((sign) => sign !== 'have');

/** "Did May write Money?", "was Money written by May?" */
export class WrittenByIntent extends Intent {
  readonly name = 'written_by';
  readonly agent = 'music_agent';
  override readonly leansSilently = false;
  readonly patterns: readonly Pattern[] = (['@composer', '@artist'] as const).flatMap((person, place) => [
    { needs: ['@track', person, 'compose', 'ask'], likes: LIKES, never: OTHER, base: 1 - place * 0.05 },
    { needs: ['@track', person, 'compose'], likes: LIKES, never: [...OTHER, 'song'], base: 0.9 - place * 0.05 },
    { needs: ['@track', person, 'compose', 'have'], likes: LIKES, never: NOT_HAVING, base: 0.8 - place * 0.05 },
  ]);

  calls(slots: Slots): readonly PlannedCall[] {
    return [call('get_track_details', { song_title: nameOf(slots, 'track') })];
  }

  word(answered: AnsweredRequest, { language }: WordingContext): Wording {
    const result = answered.evidence[0]?.result;
    if (result === undefined) return { ...SILENT, lead: say(COMMON, language, 'unavailable') };
    const person = plannedName(answered, 'composer') || plannedName(answered, 'artist');
    const [first] = result.rows;
    const track = bold(first === undefined ? plannedName(answered, 'track') : field(first, 'track'));
    const credits = [...new Set(result.rows.map((row) => String(field(row, 'composer') ?? '')).filter(Boolean))];
    const own = credits.find((credit) => names(credit, person));
    const said = credits.length === 0 ? 'unknown' : own === undefined ? 'no' : 'yes';
    const composers = bold(own ?? credits[0]);
    const lead = say(TEXTS, language, first === undefined ? 'none' : said, { track, composers });
    return { ...SILENT, lead: withGuess(answered.request, lead, language) };
  }
}

/** Whether a credit names a person, however it writes them, also as "Last, First" or "F. Last". */
function names(credit: string, person: string): boolean {
  const words = normaliseWords(person);
  if (credit.split(BETWEEN_WRITERS).some((writer) => isShortFor(normaliseWords(writer), words))) return true;
  const said = ` ${normaliseWords(credit).join(' ')} `;
  return [words, [...words.slice(-1), ...words.slice(0, -1)]].some((order) => said.includes(` ${order.join(' ')} `));
}

/** What stands between the writers of a song in the catalogue. */
const BETWEEN_WRITERS = /\s*(?:[,/&;]|\band\b)\s*/u;

/** "O. Osbourne" for "Ozzy Osbourne". */
function isShortFor(written: readonly string[], person: readonly string[]): boolean {
  const [initial = '', ...rest] = written;
  const [first = '', ...last] = person;
  return initial.length === 1 && first.startsWith(initial) && last.length > 0 && rest.join(' ') === last.join(' ');
}
