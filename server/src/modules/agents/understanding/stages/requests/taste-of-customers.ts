import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { comparesSales } from './compared-artists.js';
import { overlaps } from '../concepts/find-concepts.js';

/** All who buy here, as one crowd; one of them, or who they are, is another question. */
const CROWD = new Set(
  (
    'customers clients buyers shoppers users listeners people everyone everybody others fans clientes compradores usuarios ' +
    'acheteurs utilisateurs kunden kaufer nutzer kundschaft'
  ).split(' '),
);
const PERSONAL: ReadonlySet<string> = new Set(
  'invoice spend pay contact profile employee refund count date total average customer third_person largest'.split(' '),
);
/** Words by which something is the one that people like most. */
const LIKING = new Set(
  (
    'favourite favourites favorite favorites like likes love loves prefer prefers enjoy enjoys into fancy ' +
    'gusta gustan prefieren encanta favorito favorita favoritos favoritas gostam preferem preferido preferida preferidas preferidos ' +
    'aiment preferent preferees preferes prefere preferee mogen bevorzugen lieben liebsten lieblingslied lieblingssong lieblingsband'
  ).split(' '),
);
/** Words that ask who the people are. */
const ASKING_WHO = new Set(
  'who whos whose which how many name names quien quienes quem quais qui quels wer welche'.split(' '),
);

/** "More popular with your customers", "what do your customers like most": a rank among all music tells of nobody. */
export function withTasteOfCustomers(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const crowd = crowdIn(tokens);
  const isPersonal = matches.some(({ concepts }) => concepts.some((concept) => PERSONAL.has(concept)));
  if (crowd === null || isPersonal || !isRanked(matches, tokens) || asksWho(crowd, tokens)) return matches;
  const beside = matches.filter((match) => !overlaps(match, crowd));
  const covered = matches.filter((match) => overlaps(match, crowd));
  if (covered.some((match) => match.start < crowd.start || match.end > crowd.end)) return matches;
  return [...beside, { ...crowd, concepts: ['popular'] as const }].sort((one, other) => one.start - other.start);
}

/** "Your customers", with the words that belong to them. */
function crowdIn(tokens: readonly Token[]): Stretch | null {
  const last = tokens.findIndex(({ word, quote }) => quote === 0 && CROWD.has(word));
  if (last < 0) return null;
  let start = last;
  while (BEFORE_CROWD.has(tokens[start - 1]?.word ?? '')) start -= 1;
  return { start, end: last + 1 };
}

const BEFORE_CROWD = new Set(
  'your the other all most tus sus los otros otras seus os as outros vos les autres tes eure euren ihre ihren deine die anderen'.split(
    ' ',
  ),
);

function isRanked(matches: readonly ConceptMatch[], tokens: readonly Token[]): boolean {
  const liked = tokens.some(({ word, quote }) => quote === 0 && LIKING.has(word));
  return liked || comparesSales(tokens) || matches.some(({ concepts }) => concepts.includes('popular'));
}

/** "Which of your customers like rock?" asks who they are; "your customers' favourites" does not. */
function asksWho({ start, end }: Stretch, tokens: readonly Token[]): boolean {
  if (tokens[end - 1]?.possessive === true) return false;
  return tokens.slice(Math.max(0, start - 2), start).some(({ word }) => ASKING_WHO.has(word));
}
