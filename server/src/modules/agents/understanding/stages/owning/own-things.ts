import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const MY = new Set('my mis meus minhas mes meine meiner meinen'.split(' '));
/** Words between "my" and a name that say nothing of it: "my other Green Day songs". */
const BETWEEN = new Set(
  'own old new other all bought purchased first last latest oldest newest earliest most recent very'.split(' '),
);

/** "My Green Day songs", "meine Queen-Songs": what is owned of a name; the music is bought and one's own. */
export function withOwnThings(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const owned = names.flatMap((name): ConceptMatch[] => {
    let my = name.start - 1;
    while (BETWEEN.has(tokens[my]?.word ?? '')) my -= 1;
    if (!MY.has(tokens[my]?.word ?? '')) return [];
    const isMine = isMusic(name.end, matches, tokens) || isAllOf(my, name, tokens);
    return isMine ? [{ start: my, end: my + 1, concepts: ['buy', 'first_person'] }] : [];
  });
  if (owned.length === 0) return matches;
  const others = matches.filter(({ start, end }) => !owned.some((one) => one.start < end && start < one.end));
  return [...others, ...owned].sort((one, other) => one.start - other.start);
}

/** "My Green Day stuff", "my U2 songs". */
function isMusic(behind: number, matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  if (tokens[behind]?.before !== 'space') return false;
  const thing = matches.find(({ start }) => start === behind);
  return THINGS.has(tokens[behind]?.word ?? '') || thing?.concepts.some((concept) => MUSIC.has(concept)) === true;
}

/** "All my U2": everything of an artist that is one's own, without a noun. */
function isAllOf(my: number, { end, readings }: NameSpan, tokens: readonly Token[]): boolean {
  const before = [tokens[my - 1]?.word, tokens[my - 2]?.word].filter((word) => word !== 'of');
  const ends = tokens[end] === undefined || tokens[end].before !== 'space';
  return ends && ALL.has(before[0] ?? '') && readings.some(({ kind, known }) => kind === 'artist' && known);
}

const ALL = new Set('all todos todas tous toutes alle'.split(' '));

const MUSIC: ReadonlySet<string> = new Set(['song', 'album', 'music']);

const THINGS: ReadonlySet<string> = new Set('stuff things collection ones bits'.split(' '));
