import type { NameKind } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, Figures, NameReading, NameSpan, Stretch, Token } from '../../reading.js';

/** Names that what is asked for must not have, and the words that said so. */
export interface Exclusion extends Stretch {
  readonly figures: Pick<Figures, 'without_artist' | 'without_album' | 'without_song' | 'without_genre'>;
  readonly names: readonly NameSpan[];
}

/** Words that leave out what follows, and those that may stand between. */
const EXCLUDING =
  /(?:^| )((?:everything |all |anything )?but(?: not| no)?|except(?:ing)?|exclud(?:ing|es?)|other than|apart from|aside from|besides|outside of|leaving out|not counting|not including|minus|without|save for|(?:(?:that|which|who) )?(?:are|is|were)? ?not|(?:that |which )?(?:arent|isnt|werent)|excepto|menos|salvo|que no (?:sean|son|sea)|no|aparte de|a parte de|ademas de|fuera de|sin contar|sin|quitando|exceto|que nao (?:sejam|sao)|nao|sem contar|sem|alem de|alem do|alem da|fora|tirando|sauf|en dehors de|outre|excepte|hormis|a part|hors|qui ne sont pas|pas|ausser|neben|mit ausnahme von|ohne|nicht|bis auf|die nicht|abgesehen)(( (?:for|from|by|on|of|the|any|those|ones|de|del|da|do|la|le|les|von|vom|auf|sind|album|albums|song|songs|track|tracks))*)$/;

/** Words of negation alone exclude only what a word for its maker or place leads to: "not by", "no de", "nicht von". */
const BARE = /^(?:(?:are|is|were)? ?not|arent|isnt|werent|no|nao|pas|nicht)$/;
const MAKER = /\b(?:by|from|on|of|de|del|da|do|von|vom|auf)\b/;

/** Where taste is spoken of, what is left out is a dislike: "I love jazz but not blues", "recommend me metal but no Slayer". */
const FELT: ReadonlySet<string> = new Set(['like', 'recommend', 'similar']);

/** "Albums that are not by U2", "songs by Metallica other than One", "besides Load, which albums …?"; null when nothing is left out. */
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
    const start = name.start - whole.trim().split(' ').length;
    const rest = matches.filter((one) => one.end <= start || one.start >= name.end);
    const kept = names.filter((one) => one !== name);
    const meant = meantBy(name, `${between} `, askedKind(rest, kept));
    if (meant === undefined) continue;
    const further = furtherNames(names.slice(place), meant.kind, tokens);
    const left = [name, ...further.map((one) => one.name)];
    const texts = [meant.text, ...further.map((one) => one.text)];
    return { names: left, start, end: endOf(start, left, tokens), figures: figureOf(meant.kind, texts) };
  }
  return null;
}

/** "Other than A and B": names of the same kind that are joined to the first. */
function furtherNames(
  names: readonly NameSpan[],
  kind: NameKind,
  tokens: readonly Token[],
): readonly { readonly name: NameSpan; readonly text: string }[] {
  const found: { readonly name: NameSpan; readonly text: string }[] = [];
  for (const [place, name] of names.entries()) {
    if (place === 0) continue;
    const between = tokens.slice(names[place - 1]?.end ?? 0, name.start).map(({ word }) => word);
    const same = name.readings.find((reading) => reading.known && reading.kind === kind);
    const isJoined =
      between.length === 0 ? tokens[name.start]?.before === 'comma' : between.every((word) => JOINTS.has(word));
    if (same === undefined || !isJoined) break;
    found.push({ name, text: same.text });
  }
  return found;
}

const JOINTS: ReadonlySet<string> = new Set('and or nor y e et und ni ou oder o'.split(' '));

/** What is left out at the head of a sentence belongs to the question behind it: "Besides Queen, who plays rock?" */
function endOf(start: number, names: readonly NameSpan[], tokens: readonly Token[]): number {
  const end = names.at(-1)?.end ?? 0;
  const leads = start === 0 || tokens[start]?.before === 'sentence';
  return leads && end < tokens.length ? end + 1 : end;
}

/** The words that leave out and the names that are left out. */
export function namedOut({ start, names }: Exclusion): Stretch {
  return { start, end: names.at(-1)?.end ?? start };
}

/** The kind of things that a list is asked for: the noun said first, else musicians where it is asked who plays something. */
export function askedKind(matches: readonly ConceptMatch[], names: readonly NameSpan[]): AskedKind | undefined {
  const nouns = matches.flatMap((match) => match.concepts.map((concept) => ({ match, kind: NOUNS.get(concept) })));
  const first = nouns.find(({ match, kind }) => kind !== undefined && !isLabel(match, kind, names))?.kind;
  if (first !== undefined) return first;
  const ofArtist = names.some(({ readings }) => readings[0]?.kind === 'artist');
  const asksWho = matches.some(({ concepts }) => concepts.includes('who') || concepts.includes('perform'));
  return asksWho && !ofArtist ? 'artist' : undefined;
}

/** "On the album War": a noun right before a name of its kind asks for nothing. */
function isLabel({ end }: ConceptMatch, kind: AskedKind, names: readonly NameSpan[]): boolean {
  return names.some((name) => name.start === end && name.readings[0]?.kind === kind);
}

type AskedKind = 'artist' | 'album' | 'track' | 'genre';

const NOUNS: ReadonlyMap<string, AskedKind> = new Map([
  ['artist', 'artist'],
  ['album', 'album'],
  ['song', 'track'],
  ['genre', 'genre'],
]);

/** Behind "by" it is an artist; else the kind that is asked for, where the name is one of that kind. */
function meantBy({ readings }: NameSpan, between: string, asked: AskedKind = 'album'): NameReading | undefined {
  const known = readings.filter(({ known: isKnown, kind }) => isKnown && KINDS.some((one) => one === kind));
  const order: readonly string[] = / by /.test(between)
    ? ['artist']
    : / (?:on|from|auf|vom) /.test(between)
      ? ['album', 'artist', 'track']
      : [asked, 'album', 'artist', 'track'];
  return [...order, 'genre'].map((kind) => known.find((one) => one.kind === kind)).find((one) => one !== undefined);
}

const KINDS = ['artist', 'album', 'track', 'genre'] as const;

/** Names of one kind, each on a line of its own. */
function figureOf(kind: NameKind, texts: readonly string[]): Exclusion['figures'] {
  const text = texts.join('\n');
  if (kind === 'artist') return { without_artist: text };
  if (kind === 'genre') return { without_genre: text };
  return kind === 'album' ? { without_album: text } : { without_song: text };
}
