import type { ConceptMatch, Figures, NameSpan, Reading, Token } from '../../reading.js';
import { likedAndDisliked } from './find-preferences.js';

/** Words that say no to what follows; those of several words by their last one. */
const REFUSING = new Set(
  'dont never stop quit not no cease avoid without jamas nunca nao no deja evita pare evite ne jamais arrete arretez cesse evitez nicht nie niemals'.split(
    ' ',
  ),
);

/** Words that say no behind the verb, as German does: "empfiehl mir keinen Jazz". */
const REFUSING_BEHIND = new Set('kein keine keinen keinerlei'.split(' '));

/** Small words between the no and what is not wanted: "don't you ever recommend me any", "no more of your suggestions". */
const BETWEEN = new Set(
  (
    'do to me us any ever again please want wanna need like you your more of with from giving give getting get making make keep show for les des de ' +
    'me te mas mais nos plus vous moi nous mir uns sie bitte mehr quiero quero que veux voudrais pas il faut a o os as von'
  ).split(' '),
);

/** "Why don't you recommend …", "can't you suggest …" ask for it. */
const INVITING = new Set(['why', 'cant', 'couldnt', 'wont', 'wouldnt', 'porque', 'pourquoi', 'warum', 'wieso']);

/** What leads to a suggestion that is spoken of beside what shall be left out: "when you recommend", "from your suggestions". */
const BESIDE = new Set(
  'when whenever while if as in from cuando si quando se quand lorsque wenn dans des de bei aus'.split(' '),
);

/**
 * "Don't recommend me any U2", "no more metal suggestions", "leave out jazz when you recommend": what shall not be suggested is
 * disliked, and nothing is asked for.
 */
export function withUnwantedSuggestions(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (INVITING.has(tokens[0]?.word ?? '') || names.length === 0) return matches;
  const isLeftOut = matches.some(({ concepts }) => concepts.includes('dislike'));
  return matches.map((match) => {
    if (!match.concepts.includes('recommend')) return match;
    const behind = refusalBehind(match, tokens);
    if (behind !== null) return { ...match, end: behind, concepts: replaced(match.concepts) };
    const unwanted = isRefused(match, names, tokens) || (isLeftOut && isBeside(match, tokens));
    return unwanted ? { ...match, concepts: replaced(match.concepts) } : match;
  });
}

/** "Suggest metal but no Metallica", "something not by U2": what is unwanted is left out and not asked for. */
export function withoutUnwantedNames(reading: Reading): Reading {
  if (!reading.concepts.has('recommend')) return reading;
  const unwanted = likedAndDisliked(reading).filter(({ liked }) => !liked);
  if (unwanted.length === 0) return reading;
  const names = reading.names.filter((name) => !unwanted.some((felt) => felt.name === name));
  return { ...reading, names, figures: { ...reading.figures, ...leftOut(unwanted[0]?.name) } };
}

function leftOut(name: NameSpan | undefined): Pick<Figures, 'without_artist' | 'without_genre'> {
  const best = name?.readings.find(({ known, kind }) => known && (kind === 'artist' || kind === 'genre'));
  if (best === undefined) return {};
  return best.kind === 'artist' ? { without_artist: best.text } : { without_genre: best.text };
}

function replaced(concepts: ConceptMatch['concepts']): ConceptMatch['concepts'] {
  return concepts.map((concept) => (concept === 'recommend' ? 'dislike' : concept));
}

function isRefused({ start }: ConceptMatch, names: readonly NameSpan[], tokens: readonly Token[]): boolean {
  for (let position = start - 1; position >= 0; position -= 1) {
    const word = tokens[position]?.word ?? '';
    if (tokens[position + 1]?.before === 'sentence' || tokens[position + 1]?.before === 'comma') break;
    if (REFUSING.has(word)) return true;
    if (!BETWEEN.has(word) && !names.some((name) => name.start <= position && position < name.end)) break;
  }
  return false;
}

/** Where a no stands behind the verb; null when none does. */
function refusalBehind({ end }: ConceptMatch, tokens: readonly Token[]): number | null {
  const place = tokens.slice(end, end + 3).findIndex(({ word }) => !BETWEEN.has(word));
  return place >= 0 && REFUSING_BEHIND.has(tokens[end + place]?.word ?? '') ? end + place + 1 : null;
}

function isBeside({ start }: ConceptMatch, tokens: readonly Token[]): boolean {
  return [start - 1, start - 2, start - 3].some((position) => BESIDE.has(tokens[position]?.word ?? ''));
}
