import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

const OWNING: ReadonlySet<string> = new Set(['buy', 'first_person', 'third_person', 'everyone']);
/** What is asked of music itself, and what only an order could tell. */
const OF_MUSIC: ReadonlySet<string> = new Set(['song', 'contain', 'length', 'perform', 'compose', 'composer', 'genre']);
const OF_ORDERS: ReadonlySet<string> = new Set(
  'buy invoice spend refund date employee charged_wrongly download_missing complaint human request_status'.split(' '),
);
/** "Which of its songs do I have?" is asked of one's own; "tell me" is not. */
const OWN = new Set('i ive my mine we our'.split(' '));
const QUESTIONS: ReadonlySet<string> = new Set(['ask', 'who', 'when', 'how', 'show']);
const HOLDING = new Set('owns own owned has had have got lost gave sold took bought purchased'.split(' '));

/**
 * "My sister owns Core, how many songs does it have?": whose it is was only told, and what is asked is asked of the music, which
 * is private to nobody.
 */
export function withoutToldOwning(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const border = tokens.findIndex(({ before }, at) => at > 1 && before !== 'space');
  const told = matches.filter(({ end }) => end <= border);
  const asked = matches.filter(({ start }) => start >= border).flatMap(({ concepts }) => concepts);
  if (border < 0 || !tellsOfOwning(told, names, tokens, border)) return matches;
  const isOfMusic = asked.some((concept) => OF_MUSIC.has(concept)) && !asked.some((concept) => OF_ORDERS.has(concept));
  const isOfOwn = tokens.slice(border).some(({ word }) => OWN.has(word));
  if (!isOfMusic || isOfOwn) return matches;
  return matches.flatMap((match) => {
    if (match.end > border) return [match];
    const concepts = match.concepts.filter((concept) => !OWNING.has(concept));
    return [{ ...match, concepts: concepts.length === 0 ? ['polite'] : concepts }];
  });
}

/** Somebody holds or held a thing of the catalogue, and nothing is asked. */
function tellsOfOwning(
  told: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
  border: number,
): boolean {
  const said = told.flatMap(({ concepts }) => concepts);
  const isPerson = said.includes('first_person') || said.includes('third_person');
  const holds =
    said.includes('buy') || tokens.slice(0, border).some(({ word, quote }) => quote === 0 && HOLDING.has(word));
  const isNamed = names.some(
    ({ end, readings }) => end <= border && readings.some(({ known, guessed }) => known && !guessed),
  );
  return isPerson && holds && isNamed && !said.some((concept) => QUESTIONS.has(concept) || concept === 'invoice');
}
