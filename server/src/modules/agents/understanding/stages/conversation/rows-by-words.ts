import { normaliseWords } from '../../../../store/names/normalise-words.js';
import { cardinalOf, ordinalOf } from '../../lexicon/numerals.js';
import type { MentionedName } from '../../plan.js';
import type { NameSpan, Reading, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import type { Focus } from './focus.js';
import { mainName, type ShownRow } from './shown-row.js';

/** Words of a title by which a request tells one row from the others, and all that it says to do so. */
interface TitleWords extends Stretch {
  readonly words: string;
}

/**
 * "The Colour one", "the one with Colour in the name", "season 2" behind a list: the one row with these words in its title,
 * in the place of what else they might mean.
 */
export function withRowNamed(reading: Reading, { lists, last }: Focus): Reading {
  if (last === null || reading.tokens.length > MOST_WORDS) return reading;
  const several = lists.filter(({ rows }) => rows.length > 1);
  for (const said of [...rowsTold(reading.tokens), ...numberedParts(reading)])
    for (const { rows } of several) {
      const held = rows.filter((row) => titleOf(row).includes(` ${said.words} `));
      const [row] = held;
      if (row !== undefined && held.length === 1 && !isOtherwiseMeant(said, reading))
        return aboutRow(reading, said, row);
    }
  return reading;
}

const MOST_WORDS = 16;
const MOST_OF_TITLE = 4;

function titleOf(row: ShownRow): string {
  return ` ${normaliseWords(mainName(row)?.text ?? '').join(' ')} `;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

const ARTICLES = words('the that this el la ese esa o a esse essa le l der die das den dem');
const ONES = words(
  'one album record disc disk cd lp song track tune playlist season series disco cancion album musica faixa disque chanson titre platte lied',
);
/** What stands between the thing and the words of its title. */
const WITH =
  /^(?:(?:which|that|que|qui) )?(?:with|called|named|titled|containing|contains|has|says|con|com|avec|mit|tiene|lleva|tem|contient|se llama|se chama|sappelle)(?: (?:the )?(?:word|words|palabra|palavra|mot|wort))? /;
const IN_TITLE =
  / (?:in (?:the|its) (?:name|title)|in it|en el (?:nombre|titulo)|no (?:nome|titulo)|dans (?:le|son) (?:nom|titre)|im (?:namen|titel))(?= |$)/;

/** "The … one", "the one with … in the name". */
function rowsTold(tokens: readonly Token[]): readonly TitleWords[] {
  return [...tokens.keys()].flatMap((at) => {
    if (!ARTICLES.has(wordAt(tokens, at))) return [];
    const told = wordsBehind(tokens, at) ?? wordsBefore(tokens, at);
    return told === null ? [] : [told];
  });
}

function wordsBehind(tokens: readonly Token[], at: number): TitleWords | null {
  const begin = at + (ONES.has(wordAt(tokens, at + 1)) ? 2 : 1);
  const said = tokens
    .slice(begin)
    .map(({ word }) => word)
    .join(' ');
  const opening = WITH.exec(said)?.[0];
  if (opening === undefined) return null;
  const rest = said.slice(opening.length);
  const closing = IN_TITLE.exec(rest);
  const title = (closing === null ? rest : rest.slice(0, closing.index)).split(' ');
  const length = countWords(opening) + title.length + countWords(closing?.[0] ?? '');
  return title.length > MOST_OF_TITLE ? null : { words: title.join(' '), start: at, end: begin + length };
}

function wordsBefore(tokens: readonly Token[], at: number): TitleWords | null {
  const one = tokens.findIndex(
    ({ word }, place) => place > at + 1 && place <= at + 1 + MOST_OF_TITLE && ONES.has(word),
  );
  if (one < 0) return null;
  const title = tokens.slice(at + 1, one).map(({ word }) => word);
  return { words: title.join(' '), start: at, end: one + 1 };
}

/** "Season 2", "volume three": a thing and its number. */
function numberedParts({ tokens }: Reading): readonly TitleWords[] {
  return tokens.flatMap(({ word, quote }, at): readonly TitleWords[] => {
    const number = cardinalOf(wordAt(tokens, at + 1));
    if (number === null || quote > 0 || word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
    return [{ words: `${word} ${number}`, start: at, end: at + 2 }];
  });
}

const MEANT: ReadonlySet<string> = words(
  'longest shortest cheapest dearest popular unpopular largest smallest newest oldest most_songs fewest_songs pick_last other_one before_that after_that first_person similar more',
);

/** "The longest one", "the second one" say a rank or a place, whatever the titles. */
function isOtherwiseMeant(said: Stretch, { tokens, matches }: Reading): boolean {
  const isPlace = tokens.slice(said.start, said.end).some(({ word }) => ordinalOf(word) !== null);
  return (
    isPlace || matches.some((match) => overlaps(match, said) && match.concepts.some((concept) => MEANT.has(concept)))
  );
}

function aboutRow(reading: Reading, said: TitleWords, row: ShownRow): Reading {
  const main = mainName(row);
  if (main === undefined) return reading;
  const album = main.kind === 'track' ? row.names.filter(({ kind }) => kind === 'album') : [];
  const matches = reading.matches.filter((match) => !overlaps(match, said));
  const within = new Set(reading.tokens.slice(said.start, said.end).map(({ word }) => word));
  const { words: _words, ...figures } = reading.figures;
  return {
    ...reading,
    matches,
    figures,
    concepts: new Set(matches.flatMap(({ concepts }) => concepts)),
    names: [
      ...reading.names.filter((name) => !overlaps(name, said)),
      ...[main, ...album].map((name) => spanOf(name, said)),
    ],
    unexplained: reading.unexplained.filter((word) => !within.has(word)),
  };
}

function spanOf(name: MentionedName, { start, end }: Stretch): NameSpan {
  return { start, end, said: name.text, readings: [{ ...name, weight: 1, near: [] }] };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

function countWords(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}
