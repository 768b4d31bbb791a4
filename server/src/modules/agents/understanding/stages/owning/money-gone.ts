import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const MONEY = new Set('money cash dollars much dinero plata dinheiro grana argent geld'.split(' '));
/** Where money goes without anybody being said to spend it. */
const GONE = new Set(
  'went gone goes go dropped sunk blown wasted splashed sank fue ido foi mis parti passe ging floss gegangen geflossen'.split(
    ' ',
  ),
);
const HELPERS = new Set(['has', 'have', 'had', 'did']);

/**
 * "How much money went on Queen?", "what has Queen cost me?": money that went somewhere, or that something has cost oneself,
 * was spent by whoever asks.
 */
export function withMoneyGone(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (matches.some(({ concepts }) => concepts.some((concept) => OTHERS.has(concept)))) return matches;
  const said = goneAt(names, tokens) ?? costAt(names, tokens);
  if (said === null) return matches;
  const [first = 0] = said;
  const own = said.map((at): ConceptMatch => ({
    start: at,
    end: at + 1,
    concepts: at === first ? ['spend', 'first_person'] : ['polite'],
  }));
  const others = matches.filter(({ start, end }) => !said.some((at) => start <= at && at < end));
  return [...others, ...own].sort((one, other) => one.start - other.start);
}

const OTHERS: ReadonlySet<string> = new Set(['everyone', 'third_person', 'invoice', 'refund', 'charged_wrongly']);

/** "Money … went … NAME": the places of the money and of where it went. */
function goneAt(names: readonly NameSpan[], tokens: readonly Token[]): readonly number[] | null {
  const money = tokens.flatMap(({ word }, at) => (MONEY.has(word) ? [at] : []));
  const gone = tokens.findIndex(({ word }, at) => GONE.has(word) && money.some((one) => one < at && at - one < 7));
  if (gone < 0 || !names.some(({ start }) => start > gone)) return null;
  return [...money.filter((at) => at < gone), gone];
}

/** "Has … cost me", "did … set me back" of a thing that was named. */
function costAt(names: readonly NameSpan[], tokens: readonly Token[]): readonly number[] | null {
  const cost = tokens.findIndex(({ word }, at) => {
    const [next, further] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
    return (word === 'cost' && next === 'me') || (word === 'set' && next === 'me' && further === 'back');
  });
  const helper = tokens.findIndex(({ word }, at) => at < cost && HELPERS.has(word));
  if (cost < 0 || helper < 0 || !names.some(({ start, end }) => start > helper && end <= cost)) return null;
  return tokens[cost]?.word === 'set' ? [cost, cost + 1, cost + 2] : [cost, cost + 1];
}
