import type { NameIndex, NameKind } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import { cardinalOf } from '../../lexicon/numerals.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { collectionAt } from './gathered-albums.js';
import type { TitleWords } from './find-title-words.js';

/** Words of judgement and of choice, which nobody looks for in titles. */
const JUDGING = new Set(
  (
    'good better best great greatest nice new newer newest old older oldest bad worst favourite favorite free full whole single ' +
    'real own last next other another more most few many some any every each all same only different special certain ' +
    'right wrong perfect interesting popular similar famous cheap cheaper expensive long longer short shorter available ' +
    'particular several random rare top hot big huge small little great-sounding entire individual original classic ' +
    'multiple various total average recent current previous first second third one two three four five six seven eight nine ten'
  ).split(' '),
);

/** Function words that are subjects of songs too. */
const SUBJECTS = new Set(['love']);

/**
 * "Live albums", "love songs", "songs about rain": an everyday word right before "songs" or "albums", or behind "songs
 * about", that titles hold. The store knows titles and no subjects, so that is what can be looked for.
 */
export function impliedTitleWords(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  index: NameIndex,
): TitleWords | null {
  const searched = behindSearch(tokens);
  if (searched !== null && isInCatalogue(searched, tokens, index)) return searched;
  for (const match of matches) {
    const kind = kindOf(match, tokens);
    if (kind === null) continue;
    const gathered = collectionAt(match, tokens, names);
    if (gathered !== null && index.withWords(gathered.words, [kind]).length > 0) return gathered;
    const joined = behindWith(match.end, tokens);
    if (joined !== null && isInTitles(joined, kind, tokens, index)) return joined;
    const place = [match.start - 1, behindAbout(match, tokens)].find(
      (position) => isTopic(position, tokens, matches, names) || isRecording(position, tokens),
    );
    const word = tokens[place ?? -1]?.word;
    if (place === undefined || word === undefined || index.withWords(word, [kind]).length === 0) continue;
    return { start: place, end: place + 1, words: word };
  }
  return recordedAs(tokens, names, index);
}

/** How something was recorded, which titles tell: "the live ones", "acoustic stuff", "which of those are live?" */
const RECORDED = new Set(
  'live acoustic unplugged instrumental instrumentals remix remixes remixed remastered demo demos medley'.split(' '),
);
const THINGS = new Set('ones stuff material things versions recordings performances anything something'.split(' '));
const BEING = new Set('are is were was'.split(' '));

function recordedAs(tokens: readonly Token[], names: readonly NameSpan[], index: NameIndex): TitleWords | null {
  const place = tokens.findIndex(({ word, quote }, at) => {
    if (quote > 0 || !RECORDED.has(word)) return false;
    const isLast = at === tokens.length - 1 || tokens[at + 1]?.before !== 'space';
    const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
    return THINGS.has(after) || THINGS.has(before) || (BEING.has(before) && isLast);
  });
  const word = tokens[place]?.word;
  if (word === undefined || index.withWords(word, ['track', 'album']).length === 0) return null;
  const own = { start: place, end: place + 1 };
  return names.some((name) => overlaps(name, own) && !isPlainTitle(name)) ? null : { ...own, words: word };
}

/** "Live albums", also where one album is called just so. */
function isRecording(position: number, tokens: readonly Token[]): boolean {
  const token = tokens[position];
  return token !== undefined && token.quote === 0 && RECORDED.has(token.word);
}

/** Several songs or albums, or any live one; "the song" is a single one, which has a name. */
function kindOf({ concepts, start, end }: ConceptMatch, tokens: readonly Token[]): 'track' | 'album' | null {
  const isAny = isRecording(start - 1, tokens) && INDEFINITE.has(tokens[start - 2]?.word ?? '');
  if (!isAny && !/s$/.test(tokens[end - 1]?.word ?? '')) return null;
  return concepts.includes('song') ? 'track' : concepts.includes('album') ? 'album' : null;
}

const INDEFINITE = new Set('a an any another un una um uma une ein eine'.split(' '));

/** "Songs with rain", "tracks that include rain": the words to the end of the clause. */
function behindWith(place: number, tokens: readonly Token[]): TitleWords | null {
  let start = place;
  while (LINKS.has(tokens[start]?.word ?? '') && start < place + 3) start += 1;
  const rest = tokens.findIndex(({ before }, at) => at > start && before !== 'space');
  const end = rest < 0 ? tokens.length : rest;
  const words = tokens.slice(start, end);
  const isLinked = start > place && STATING.has(tokens[start - 1]?.word ?? '');
  if (!isLinked || words.length === 0 || words.length > MOST_WORDS) return null;
  return { start, end, words: words.map(({ word }) => word).join(' ') };
}

/** "Search the catalogue for rain": what is searched for, to the end of the message. */
function behindSearch(tokens: readonly Token[]): TitleWords | null {
  const verb = tokens.findIndex(({ word }) => word === 'search' || word === 'look');
  const start = tokens.findIndex(({ word }, place) => word === 'for' && place > verb) + 1;
  const words = tokens.slice(start);
  if (verb < 0 || start === 0 || start - verb > MOST_WORDS + 2 || words.length === 0 || words.length > MOST_WORDS)
    return null;
  return { start, end: tokens.length, words: words.map(({ word }) => word).join(' ') };
}

function isInCatalogue(sought: TitleWords, tokens: readonly Token[], index: NameIndex): boolean {
  const isName = index.exactly(sought.words).length > 0;
  return !isName && (['track', 'album'] as const).some((kind) => isInTitles(sought, kind, tokens, index));
}

const STATING = new Set(
  'with about include includes including contain containing having matching called named titled'.split(' '),
);
const CALLED = new Set(['called', 'named', 'titled']);
const LINKS = new Set([...STATING, 'that', 'which']);
const MOST_WORDS = 3;

/** Words that titles hold and that name nobody; a capital in the middle of a sentence is a name's. */
function isInTitles(
  { start, end, words }: TitleWords,
  kind: NameKind,
  tokens: readonly Token[],
  index: NameIndex,
): boolean {
  const said = tokens.slice(start, end);
  const isNamed = CALLED.has(tokens[start - 1]?.word ?? '') && index.exactly(words).length > 0;
  const isPerson = isNamed || index.exactly(words).some((name) => name.kind !== 'track' && name.kind !== 'album');
  const isPlain = said.every(({ capital, quote }) => quote > 0 || !capital);
  const isTelling = said.some(({ word, quote }) => quote > 0 || !(isFunctionWord(word) || JUDGING.has(word)));
  return !isPerson && isPlain && isTelling && index.withWords(words, [kind]).length > 0;
}

function behindAbout({ end }: ConceptMatch, tokens: readonly Token[]): number {
  const isLast = tokens[end + 2] === undefined || tokens[end + 2]?.before !== 'space';
  return tokens[end]?.word === 'about' && isLast ? end + 1 : -1;
}

/** A title of one everyday word, which is a subject as well. */
function isPlainTitle({ start, end, readings }: NameSpan): boolean {
  return end - start === 1 && readings[0]?.kind === 'track';
}

function isTopic(
  position: number,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): boolean {
  const token = tokens[position];
  if (token === undefined || token.quote > 0 || token.possessive) return false;
  if (
    (isFunctionWord(token.word) && !SUBJECTS.has(token.word)) ||
    JUDGING.has(token.word) ||
    cardinalOf(token.word) !== null ||
    !isEverydayForm(token.word)
  )
    return false;
  const own = { start: position, end: position + 1 };
  return (
    !matches.some((match) => overlaps(match, own)) && !names.some((name) => overlaps(name, own) && !isPlainTitle(name))
  );
}
