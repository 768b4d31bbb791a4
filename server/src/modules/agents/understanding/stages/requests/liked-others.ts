import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import { tellsTasteOfOther } from '../concepts/tastes-of-others.js';

const ELSE = new Set(
  'else other others otro otra otros otras outro outra outros outras autre autres sonst noch andere'.split(' '),
);
const FANS = new Set('fan fans lover lovers admirer admirers listener listeners'.split(' '));
const LIKING: ReadonlySet<string> = new Set(['like', 'recommend', 'cue:recommend_songs']);

/**
 * "If I like X, what else might I like?", "what would an X fan enjoy?": others like the artist are wanted, and not the artist
 * that is known already.
 */
export function withLikedOthers(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0 || !isArtist(name)) return matches;
  return withoutSongs(withOthers(matches, name, tokens), tokens);
}

/** "I'm a fan of X, what do you have by them?": behind the taste that is told, what is theirs is asked for. */
function asksForOwn(matches: readonly ConceptMatch[], { start, end }: NameSpan, tokens: readonly Token[]): boolean {
  const said = matches.some(
    (match) => match.end === start && (match.concepts.includes('like') || tellsTasteOfOther(match, tokens)),
  );
  const behind = matches.filter((match) => match.start >= end).flatMap(({ concepts }) => concepts);
  const asks = OWN.some((concept) => behind.includes(concept));
  return said && asks && !behind.some((concept) => LIKING.has(concept) || concept === 'artist' || concept === 'who');
}

const OWN = ['have', 'by', 'album', 'song', 'contain'] as const;

/** The word that asks for others beside the artist that is liked. */
function withOthers(
  matches: readonly ConceptMatch[],
  name: NameSpan,
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  if (matches.some(isSettled)) return matches;
  const isTold = asksForOwn(matches, name, tokens);
  const fan = isTold ? -1 : tokens.findIndex(({ word }, at) => FANS.has(word) && isOf(at, name, tokens));
  const other = tokens.findIndex(({ word }, at) => ELSE.has(word) && (at >= name.end || at < name.start));
  const isLiked = matches.some(
    (match) => match.concepts.some((concept) => LIKING.has(concept)) || tellsTasteOfOther(match, tokens),
  );
  const place = fan >= 0 ? fan : isLiked ? other : -1;
  if (place < 0) return matches;
  const own: ConceptMatch = { start: place, end: place + 1, concepts: ['similar'] };
  return [...matches, own].sort((one, next) => one.start - next.start);
}

/** "Which other bands", "who else": what shall be recommended are artists, and no songs of the one that is named. */
function withoutSongs(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const isSimilar = matches.some(({ concepts }) => concepts.includes('similar'));
  const ofArtists = tokens.some(
    ({ word }, at) =>
      ELSE.has(word) &&
      (WHO.has(tokens[at - 1]?.word ?? '') ||
        matches.some(({ start, concepts }) => start === at + 1 && concepts.includes('artist'))),
  );
  if (!isSimilar || !ofArtists) return matches;
  return matches.flatMap((match) => {
    const concepts = match.concepts.filter((concept) => !RECOMMENDING.has(concept));
    return concepts.length === 0 ? [] : [{ ...match, concepts }];
  });
}

const WHO = new Set('who anyone anybody someone somebody quien quem qui wer'.split(' '));
const RECOMMENDING: ReadonlySet<string> = new Set(['recommend', 'cue:recommend_songs']);

function isArtist({ readings }: NameSpan): boolean {
  return readings[0]?.kind === 'artist' && readings[0].known;
}

/** What somebody has bought, or already asked for in so many words. */
function isSettled({ concepts }: ConceptMatch): boolean {
  return concepts.some((concept) => concept === 'similar' || concept === 'buy' || concept === 'invoice');
}

/** "An X fan", "fans of X". */
function isOf(fan: number, { start, end }: NameSpan, tokens: readonly Token[]): boolean {
  return end === fan || (start === fan + 2 && tokens[fan + 1]?.word === 'of');
}
