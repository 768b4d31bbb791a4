import type { ConceptMatch, Figures, NameReading, NameSpan, Token } from '../../reading.js';

/** A name that what is asked for must not have, and the words that said so. */
export interface Exclusion {
  readonly figures: Pick<Figures, 'without_artist' | 'without_album' | 'without_song' | 'without_genre'>;
  readonly name: NameSpan;
  /** Where the words that exclude begin. */
  readonly start: number;
}

/** Words that leave out what follows, and those that may stand between. */
const EXCLUDING =
  /(?:^| )((?:everything |all |anything )?but(?: not| no)?|except(?:ing)?|exclud(?:ing|es?)|other than|apart from|aside from|leaving out|minus|without|save for|(?:(?:that|which|who) )?(?:are|is|were)? ?not|(?:that |which )?(?:arent|isnt|werent)|excepto|menos|salvo|que no (?:sean|son|sea)|no|aparte de|sin|exceto|que nao (?:sejam|sao)|nao|sem|sauf|excepte|hormis|a part|hors|qui ne sont pas|pas|ausser|ohne|nicht|bis auf|die nicht|abgesehen)(( (?:for|from|by|on|of|the|any|those|ones|de|del|da|do|la|le|les|von|vom|auf|sind|album|albums|song|songs|track|tracks))*)$/;

/** Words of negation alone exclude only what a word for its maker or place leads to: "not by", "no de", "nicht von". */
const BARE = /^(?:(?:are|is|were)? ?not|arent|isnt|werent|no|nao|pas|nicht)$/;
const MAKER = /\b(?:by|from|on|of|de|del|da|do|von|vom|auf)\b/;

/** Where taste is spoken of, what is left out is a dislike: "I love jazz but not blues", "recommend me metal but no Slayer". */
const FELT: ReadonlySet<string> = new Set(['like', 'recommend', 'similar']);

/** "Albums that are not by U2", "songs by Metallica other than One", "alles ausser Load"; null when nothing is left out. */
export function findExclusion(
  tokens: readonly Token[],
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): Exclusion | null {
  if (matches.some(({ concepts }) => concepts.some((concept) => FELT.has(concept)))) return null;
  for (const [place, name] of names.entries()) {
    const first = names[place - 1]?.end ?? 0;
    const words = tokens.slice(first, name.start).map(({ word }) => word);
    const match = EXCLUDING.exec(words.join(' '));
    const [whole = '', excluding = '', between = ''] = match ?? [];
    if (match === null || (BARE.test(excluding.trim()) && !MAKER.test(between))) continue;
    const said = whole.trim().split(' ').length;
    const meant = meantBy(name, `${between} `, tokens);
    if (meant !== undefined) return { name, start: name.start - said, figures: figureOf(meant) };
  }
  return null;
}

/** Behind "by" it is an artist; else the kind that is asked for, where the name is one of that kind. */
function meantBy({ readings }: NameSpan, between: string, tokens: readonly Token[]): NameReading | undefined {
  const known = readings.filter(({ known: isKnown, kind }) => isKnown && KINDS.some((one) => one === kind));
  const words = tokens.map(({ word }) => word).join(' ');
  const order: readonly string[] = / by /.test(between)
    ? ['artist']
    : / (?:on|from|auf|vom) /.test(between)
      ? ['album', 'artist', 'track']
      : /\b(?:songs?|tracks?|tunes?|cancion(?:es)?|musicas?|chansons?|titel|lieder|stucke)\b/.test(words)
        ? ['track', 'album', 'artist']
        : ['album', 'artist', 'track'];
  return [...order, 'genre'].map((kind) => known.find((one) => one.kind === kind)).find((one) => one !== undefined);
}

const KINDS = ['artist', 'album', 'track', 'genre'] as const;

function figureOf({ kind, text }: NameReading): Exclusion['figures'] {
  if (kind === 'artist') return { without_artist: text };
  if (kind === 'genre') return { without_genre: text };
  return kind === 'album' ? { without_album: text } : { without_song: text };
}
