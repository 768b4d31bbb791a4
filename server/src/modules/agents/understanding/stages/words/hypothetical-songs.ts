import { cardinalOf } from '../../lexicon/numerals.js';

const SONGS = String.raw`(?:songs?|tracks?|tunes?)`;
const COUNT = String.raw`(\d{1,3}|[a-z]{3,9})`;
const IMAGINED = String.raw`(?:if|suppose|supposing|say|assuming|when|should)\s+(?:i|we)(?:\s+(?:were\s+to|should|want\s+to|wanted\s+to))?\s+(?:buy|bought|get|got|order|ordered|take|took|purchase|purchased|grab|grabbed|download|downloaded|pick(?:ed)?)`;
const OF = String.raw`(\s+(?:on|of|off|from|by|in)\s+\S.*?)?`;
const COSTS = String.raw`(?:(?:what|how\s+much)(?:\s+money)?(?:['’]s|\s+(?:is|would|will|do|does|could|might|should))(?:\s+(?:i|we|it|that|they|be))*(?:\s+(?:pay|owe|spend|cost|come\s+to|the\s+(?:bill|total|price|cost|sum)|my\s+(?:bill|total)|due))+(?:\s+(?:me|us|for\s+(?:that|it|them)|come\s+to|be))*)`;
const BOUGHT = new RegExp(
  String.raw`^(?:and\s+|so\s+|ok(?:ay)?,?\s+)?${IMAGINED}\s+${COUNT}\s+(?:(?:of\s+(?:the|your)|more)\s+)?${SONGS}${OF}\s*[,;–—]*\s*(?:then\s+)?${COSTS}\s*[.?!]*$`,
  'iu',
);
const COST = new RegExp(
  String.raw`^(?:and\s+|so\s+)?how\s+much\s+(?:do|does|would|will|are|is)\s+${COUNT}\s+${SONGS}${OF}(?:\s+(?:cost|be|come\s+to)(?:\s+me)?)?\s*[.?!]*$`,
  'iu',
);
const MONEY = String.raw`((?:\$\s*)?(?:\d{1,5}(?:[.,]\d\d)?|[a-z]{3,9})(?:\s*(?:dollars?|bucks?|euros?|usd|eur|€|\$))?)`;
const GIVEN = new RegExp(
  String.raw`^(?:i(?:['’]ve|\s+have)?(?:\s+(?:got|only|just|have|about|exactly))*|with|given|here\s+(?:is|are))\s+${MONEY}(?:\s+(?:to\s+spend|left|on\s+me|here))?\s*[.,;:!–—-]*\s*(?:so\s+|and\s+)?how\s+many\s+${SONGS}\s+(?:(?:does|would|will|can|could|do|is)\s+\S.*?)\s*[.?!]*$`,
  'iu',
);
/** What is asked of songs that are one's own, or pointed at. */
const OWN = /\b(?:did|my|mine|these|those|them|it|already|own)\b/iu;

/** "If I buy three songs off X, what do I pay?", "I've got ten dollars. How many songs does that get me?" in the words of the plain question. */
export function withPricesOfSongs(text: string): string {
  const said = text.trim();
  const [, amount] = GIVEN.exec(said) ?? [];
  if (amount !== undefined && isMoney(amount)) return `how many songs can I buy for ${amount}?`;
  const [, count = '', of = ''] = BOUGHT.exec(said) ?? COST.exec(said) ?? [];
  const number = cardinalOf(count.toLowerCase());
  return number === null || number < 2 || OWN.test(of) ? text : `how much do ${number} songs${of} cost?`;
}

/** An amount with its currency, and a number for it. */
function isMoney(amount: string): boolean {
  const [number = ''] = /(?:\d+|[a-z]+)/iu.exec(amount) ?? [];
  return /[$€]|dollar|buck|euro|usd|eur/iu.test(amount) && cardinalOf(number.toLowerCase()) !== null;
}
