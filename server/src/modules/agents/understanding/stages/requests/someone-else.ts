import type { ConceptMatch, Token } from '../../reading.js';

/** What only customers have: asked of somebody else it is private. */
const PRIVATE: ReadonlySet<string> = new Set(
  'invoice buy spend pay refund contact profile customer employee date'.split(' '),
);

/** "Suggest someone else", "recommend somebody else than X": another artist is wanted, and nothing of another customer. */
export function withSomeoneElse(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const recommending = matches.find(({ concepts }) => concepts.includes('recommend'));
  if (recommending === undefined || matches.some(({ concepts }) => concepts.some((one) => PRIVATE.has(one))))
    return matches;
  if (!matches.some((match) => match.concepts.includes('everyone') && isOneElse(match, tokens))) return matches;
  return matches.flatMap((match): readonly ConceptMatch[] => {
    if (match === recommending) return [{ ...match, concepts: ['want'] }];
    if (!match.concepts.includes('everyone') || !isOneElse(match, tokens)) return [match];
    return [{ start: match.start, end: match.end, concepts: ['similar', 'artist'] }];
  });
}

function isOneElse({ start, end }: ConceptMatch, tokens: readonly Token[]): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  return ONE_ELSE.test(words.join(' '));
}

const ONE_ELSE =
  /^(?:(?:some|any)(?:one|body) else|(?:a |an )?other person|otra persona|alguien mas|outra pessoa|quelquun (?:d )?autre|quelquun dautre|jemand(?:en)? ander(?:s|en|es)(?: als)?)$/;
