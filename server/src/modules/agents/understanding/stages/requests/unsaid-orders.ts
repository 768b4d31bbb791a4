import { isFunctionWord } from '../../lexicon/common-words.js';
import { isContent } from '../../lexicon/concepts.js';
import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { addDays } from '../figures/days.js';
import { findPeriod } from '../figures/find-periods.js';

const ANYTHING = new Set(
  'anything everything something nothing todo tudo tout alles algo nada etwas irgendetwas irgendwas nichts quelque rien'.split(
    ' ',
  ),
);
const EVERYTHING = new Set('everything todo tudo tout alles'.split(' '));
/** What keeps the question one about the catalogue: "do you have anything from 2021?" */
const OF_SHOP: ReadonlySet<string> = new Set('want music by'.split(' '));
const LONGEST_DAYS = 3000;

/** "Anything in May 2025?": only orders have a time, so whatever there was at one was bought. A decade is one of music. */
export function withUnsaidOrders(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
  now: string,
): readonly ConceptMatch[] {
  const at = tokens.findIndex(({ word }) => ANYTHING.has(word));
  const period = at < 0 || names.length > 0 ? null : findPeriod(tokens, now);
  if (period === null || isLong(period.from, period.to)) return matches;
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    start >= period.start && end <= period.end;
  if (
    offers(
      matches.filter(({ start }) => start !== at),
      tokens,
    )
  )
    return matches;
  // "Something from 2021" asks for music; all of a time is what was bought then.
  const isAll = EVERYTHING.has(tokens[at]?.word ?? '');
  const leads = ({ end, concepts }: ConceptMatch): boolean =>
    isAll && [0, 1].includes(period.start - end) && concepts.includes('by');
  const beside = matches.filter(
    (match) => !within(match) && !leads(match) && !(match.start === at && match.end === at + 1),
  );
  if (
    beside.some(({ concepts }) =>
      concepts.some((concept) => (isContent(concept) && concept !== 'profile') || OF_SHOP.has(concept)),
    )
  )
    return matches;
  const isSaid = (place: number): boolean =>
    place === at ||
    within({ start: place, end: place + 1 }) ||
    beside.some(({ start, end }) => start <= place && place < end);
  if (!tokens.every(({ word }, place) => isSaid(place) || isFunctionWord(word))) return matches;
  const bought: ConceptMatch = { start: at, end: at + 1, concepts: ['buy', 'first_person'] };
  const kept = matches.filter(({ start, end }) => end <= at || start > at);
  return [...kept, bought].sort((one, other) => one.start - other.start);
}

/** "Do you have anything from 2021?", "is there anything …": what the shop has, and not what there was. */
function offers(matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  return matches.some(({ concepts }) => concepts.includes('have')) && !tokens.some(({ word }) => THERE_WAS.has(word));
}

const THERE_WAS = new Set('was were hubo habia houve havia gab war'.split(' '));

function isLong(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && addDays(from, LONGEST_DAYS) < to;
}
