import type { ConceptMatch, NameSpan, Token } from '../reading.js';

const MY = new Set('my mis meus minhas mes meine meiner meinen'.split(' '));
/** Words between "my" and a name that say nothing of it: "my other Green Day songs". */
const BETWEEN = new Set('own old new other all bought purchased'.split(' '));

/** "My Green Day songs", "meine Queen-Songs": what is owned of a name; the music is bought and one's own. */
export function withOwnThings(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const owned = names.flatMap((name): ConceptMatch[] => {
    let my = name.start - 1;
    while (BETWEEN.has(tokens[my]?.word ?? '')) my -= 1;
    const thing = matches.find(({ start }) => start === name.end);
    const isMusic =
      THINGS.has(tokens[name.end]?.word ?? '') || thing?.concepts.some((concept) => MUSIC.has(concept)) === true;
    if (!MY.has(tokens[my]?.word ?? '') || !isMusic || tokens[name.end]?.before !== 'space') return [];
    return [{ start: my, end: my + 1, concepts: ['buy', 'first_person'] }];
  });
  if (owned.length === 0) return matches;
  const others = matches.filter(({ start, end }) => !owned.some((one) => one.start < end && start < one.end));
  return [...others, ...owned].sort((one, other) => one.start - other.start);
}

const MUSIC: ReadonlySet<string> = new Set(['song', 'album', 'music']);

/** "My Green Day stuff". */
const THINGS: ReadonlySet<string> = new Set(['stuff', 'things', 'collection']);
