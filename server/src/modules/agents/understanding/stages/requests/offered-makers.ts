import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import type { ComparedTitles } from './compared-titles.js';

const OR = new Set(['or', 'o', 'u', 'ou', 'oder']);

/** What is asked of a title of which several makers are offered, and the names without them. */
export interface OfferedMakers {
  readonly compared: ComparedTitles;
  readonly named: readonly NameSpan[];
}

/** "Is it A or B who made X?", "who sang X, A or B?": who it was tells which of them, whether the store has both or not. */
export function offeredMakers(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): OfferedMakers | null {
  const titles = names.filter((name) => isTitle(name));
  const makers = names.filter((name) => !isTitle(name) && name.readings.some(({ kind }) => kind === 'artist'));
  const who = matches.find(({ concepts }) => concepts.includes('who'));
  const [title, ...others] = titles;
  if (title === undefined || who === undefined || others.length > 0 || titles.length + makers.length < names.length)
    return null;
  if (!matches.some(({ concepts }) => concepts.includes('perform')) || !areOffered(makers, tokens)) return null;
  const places = [...names, who];
  return {
    compared: {
      match: who,
      whole: {
        start: Math.min(...places.map(({ start }) => start)),
        end: Math.max(...places.map(({ end }) => end)),
      },
    },
    named: titles,
  };
}

function isTitle({ readings: [best] }: NameSpan): boolean {
  return best?.known === true && (best.kind === 'album' || best.kind === 'track');
}

/** Several of them, with a word for a choice right between the last two. */
function areOffered(makers: readonly NameSpan[], tokens: readonly Token[]): boolean {
  const [before, last] = makers.slice(-2);
  if (before === undefined || last === undefined) return false;
  const between = tokens.slice(before.end, last.start).map(({ word }) => word);
  return between.length === 1 && OR.has(between[0] ?? '');
}
