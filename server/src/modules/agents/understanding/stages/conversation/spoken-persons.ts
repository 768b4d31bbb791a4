import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import type { Reading, Token } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';
import type { Focus } from './focus.js';

/** Words that point at somebody; those of other languages point at a song as well, so that they count only behind "of" or "by". */
const PERSONS = new Set('he she him her his hers'.split(' '));
const OF_PERSONS = new Set('ella el elle lui ihr ihm'.split(' '));
const OF = new Set('de d von'.split(' '));
/** "Outras músicas dela": songs beside the one that was spoken of. */
const THEIR_OTHERS = /\b(?:outr[ao]s|mais) \S+ (?:dela|dele)\b/;

const GROUP = new Set(['they', 'them']);

const AUXILIARIES = new Set('does did has is was will would can could do have had'.split(' '));
const DOING = new Set(
  'have has got do done sing sung sang make made record recorded release released write written wrote perform performed play played put cover covered offer'.split(
    ' ',
  ),
);

/** "You're no help": such a word begins a clause and is no slip in a title. */
const CONTRACTIONS = new Set(
  'youre youve youll youd hes shes theyre theyve theyll weve wed im ive ill itll thats theres heres whos whats'.split(
    ' ',
  ),
);

/** "What else does she have?": between an auxiliary and its verb, a person in small letters is who does it and no title. */
export function isSpokenSubject({ how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const token = tokens[start];
  if (token === undefined || end - start > 1 || token.quote > 0) return false;
  if (how === 'misspelt' && CONTRACTIONS.has(token.word)) return true;
  if (token.capital) return false;
  if (!PERSONS.has(token.word) && token.word !== 'they') return false;
  return AUXILIARIES.has(tokens[start - 1]?.word ?? '') && DOING.has(tokens[end]?.word ?? '');
}

/** "What does one of them cost?": in small letters a share of what was spoken of, and no title. */
export function isShareOfSpoken({ start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const said = tokens.slice(start, end);
  if (said.some(({ capital, quote }) => capital || quote > 0)) return false;
  return SHARE.test(said.map(({ word }) => word).join(' '));
}

const SHARE =
  /^(?:(?:any|each|some|all|both|none|neither|most|many|few|more|every)(?: one)?|one|two|three|which) of (?:them|these|those|it)$/;

/** Whether a word of a request points at a person, who of all that was spoken of can only be an artist. */
export function pointsAtPerson({ tokens, names }: Reading): boolean {
  if (THEIR_OTHERS.test(tokens.map(({ word }) => word).join(' '))) return true;
  return tokens.some(({ word, quote }, position) => {
    if (quote > 0 || names.some(({ start, end }) => start <= position && position < end)) return false;
    return PERSONS.has(word) || (OF_PERSONS.has(word) && OF.has(tokens[position - 1]?.word ?? ''));
  });
}

/** "What else has he got?" behind a song, or behind an order of one artist, asks for the songs of that artist. */
export function withFurtherSongs(reading: Reading, { last, names: spoken }: Focus): Reading {
  const { concepts, names, tokens } = reading;
  const ofOrder = last?.agent === 'invoice_agent' && spoken.some(({ kind }) => kind === 'artist');
  const ofSong = ofOrder || last?.names.some(({ kind }) => kind === 'track') === true;
  const points = pointsAtPerson(reading) || tokens.some(({ word }) => GROUP.has(word));
  if (!ofSong || !points || !concepts.has('more') || names.length > 0) return reading;
  if (contentConcepts(reading).some((concept) => concept !== 'perform')) return reading;
  return { ...reading, concepts: new Set([...concepts, 'song'].filter((concept) => concept !== 'more')) };
}
