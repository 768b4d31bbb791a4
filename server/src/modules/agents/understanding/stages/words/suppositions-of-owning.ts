import type { NameIndex } from '../../../../store/names/name-index.contract.js';

/** "I might have …", "we could possibly have picked up …": the first person, a verb of possibility, a verb of having. */
const SUPPOSED = String.raw`(?:i|we)(?:\s+(?:think|guess|believe|suspect)\s+(?:i|we))?\s+(?:might|may|could)(?:\s+(?:well|already|possibly|perhaps|even|just|very|conceivably))*\s+(?:have(?:\s+(?:already|once|got|gotten|bought|purchased|ordered|picked\s+up|acquired|downloaded|obtained|grabbed|snapped\s+up|snagged|collected|paid\s+for|in\s+my\s+possession))*|own|possess|hold)`;
/** What may stand behind the title: "by now", "in my collection". */
const BEHIND = String.raw`(?:\s+(?:by\s+now|already|somewhere|now|before|once|at\s+home|(?:in|on|among)\s+(?:my|our)\s+\p{L}+))*`;
/** "If so", "supposing we do", "assuming that is right". */
const CONDITION = String.raw`(?:and\s+)?(?:if|supposing|suppose|assuming|assume|provided|in\s+case|in\s+that\s+case|should)(?:\s+[\p{L}’']+){0,5}`;
const ASKED_TIME = String.raw`(?:then\s+)?((?:on\s+)?(?:when|(?:what|which)(?:\s+(?:exact|very))?\s+(?:day|date|month|year)))\s`;

const SUPPOSITION = new RegExp(
  String.raw`^\s*${SUPPOSED}\s+(\S.*?)${BEHIND}\s*[.;:!…–—-]+\s*${CONDITION}\s*[,:–—-]?\s*${ASKED_TIME}`,
  'iu',
);
/** What is no title: a thing pointed at, or one that is only described. */
const POINTS =
  /^(?:it|this|that|those|these|them|one|of|a|an|my|our|(?:some|any)thing(?!\s+(?:by|from)\s))(?=\s|$)|^(?:some|any)$/iu;
const SOME = /^(?:some|any|a\s+few|a\s+couple\s+of)\s+(?=\S)/iu;
/** What may have happened otherwise: "been charged", "to return", "… twice". */
const OTHERWISE = /^(?:to|been|had|\p{Ll}+(?:ed|wn|orn))(?=\s|$)|\s(?:twice|again|wrongly)$/u;

/** "I might own X. If so, when did I get it?": one question, when X was bought, which tells as well that it was not. */
export function withoutSuppositions(text: string, index: NameIndex): string {
  const found = SUPPOSITION.exec(text);
  const [, said = '', time = ''] = found ?? [];
  const title = index.exactly(said).length > 0 ? said : said.replace(SOME, '');
  if (found === null) return text;
  const isTitle = index.exactly(title).length > 0 || !(POINTS.test(title) || OTHERWISE.test(title));
  return isTitle ? `${time} did I buy ${title}?` : text;
}
