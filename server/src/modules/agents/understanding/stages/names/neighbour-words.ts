import type { NameIndex, StoreName } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm, isFunctionWord } from '../../lexicon/common-words.js';
import type { ConceptMatch, NameSpan, Stretch, Token } from '../../reading.js';
import { said } from './find-names.js';
import { isAlike } from './likeness.js';

/** Words inside a longer name that are shop words elsewhere: "Santana Feat. Maná". */
const JOINTS = new Set(['feat', 'ft', 'featuring', 'con', 'y', 'vs']);

/**
 * A known name with words right behind it that nothing explains may be the beginning of a longer one. Where the store has
 * such a longer name, it is that one; else the name counts as guessed, so that the answer says which name it is about.
 */
export function withDoubts(
  text: string,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const doubted = names.map((name) => {
    const wide = isSureOf(name) ? widened(name, tokens, names, matches) : null;
    return wide === null ? name : doubtful(name, wide, said(text, tokens, wide), index);
  });
  return doubted.filter(
    (name, place) => !doubted.some((other, at) => at !== place && other.start <= name.start && name.end < other.end),
  );
}

function isSureOf({ readings }: NameSpan): boolean {
  return readings.some(({ known, guessed }) => known && !guessed);
}

/** The stretch of a name with the loose words behind it; null when there are none. */
function widened(
  name: NameSpan,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): Stretch | null {
  let end = name.end;
  let loose = false;
  for (let position = name.end; position < tokens.length && position < name.end + 8; position += 1) {
    const token = tokens[position];
    if (token === undefined || token.before !== 'space' || token.quote > 0) break;
    const isJoint = JOINTS.has(token.word);
    const isLoose = !isJoint && isLooseAt(position, token, names, matches);
    if (!isLoose && !isJoint) break;
    loose ||= isLoose;
    if (isLoose) end = position + 1;
  }
  const before = names.find((other) => other.end === name.start && other.readings.every(({ known }) => !known));
  const joined = before !== undefined && tokens[name.start]?.before === 'space';
  return loose || joined ? { start: joined ? before.start : name.start, end } : null;
}

function isLooseAt(
  position: number,
  token: Token,
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): boolean {
  const covers = ({ start, end }: Stretch): boolean => start <= position && position < end;
  const name = names.find(covers);
  if (name !== undefined) return name.readings.every(({ known, guessed }) => !known || guessed);
  if (matches.some(covers) || isFunctionWord(token.word)) return false;
  return token.capital || !isEverydayForm(token.word);
}

function doubtful(name: NameSpan, wide: Stretch, words: string, index: NameIndex): NameSpan {
  const kinds = name.readings.map(({ kind }) => kind);
  const longer = index.nearest(words, kinds, 3).filter((other) => isAlike(words, other.text));
  return longer.length > 0
    ? { ...wide, said: words, readings: longer.map(asGuess) }
    : { ...name, readings: guessed(name) };
}

function asGuess({ kind, text }: StoreName, place: number): NameSpan['readings'][number] {
  return { kind, text, weight: 1 - place * 0.05, guessed: true, known: true, near: [] };
}

function guessed({ readings }: NameSpan): NameSpan['readings'] {
  return readings.map((reading) => ({ ...reading, guessed: reading.known }));
}
