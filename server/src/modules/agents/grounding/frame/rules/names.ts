import type { Claim } from '../../claim.js';
import { claimsOf, type Frame, isSaidByLead, means, rowsOf } from '../frame.js';
import type { FrameToken } from '../frame-tokens.js';
import { kindsOfName, type NameKind, namesOne } from './name-kinds.js';

/** What is done by customers only. */
const DEEDS = new Set<string>(['spend', 'buy', 'place']);
/** What is said of a song alone: its price, its length. */
const OF_A_SONG = new Set<string>(['cost', 'length']);
const ON = /^(?:on|auf)$/;
const MAKERS = /^(?:by|von|par|por|pelo|pela|pelos|pelas)$/;
/** What may be named behind "of" or "by" what is of it. */
const OF: Readonly<Record<string, readonly NameKind[]>> = {
  album: ['artist', 'genre'],
  song: ['artist', 'genre', 'album', 'playlist', 'composer'],
  artist: ['genre'],
  genre: ['artist'],
  playlist: [],
};
const ANY: readonly NameKind[] = ['artist', 'genre', 'album', 'playlist', 'composer', 'employee'];
/** Words that make one name say something of the next. */
const JOINING = new Set(['be', 'have', 'maker', 'write', 'help', 'buy', 'place']);

/** A name that stands in no row: the question supplies no facts. */
export function findUnknownName(frame: Frame): string | undefined {
  const { allowedNames } = frame.context;
  return claimsOf(frame, 'name').find((claim) => {
    const own = allowedNames.some((name) => name.toLowerCase() === claim.text.toLowerCase());
    return claim.places.length === 0 && !own && !isSaidByLead(claim, frame);
  })?.text;
}

/** "By" and "of" before a name that is no maker of what stands before, or not of this one. */
export function findWrongMaker(frame: Frame): string | undefined {
  const { tokens } = frame;
  return tokens.find((token, index) => {
    const [before, maker] = [tokens[index - 2], tokens[index - 1]];
    if (maker?.concept !== 'maker') return false;
    if (DEEDS.has(before?.concept ?? '')) return true;
    if (token.claim?.kind !== 'name') return MAKERS.test(maker.text) && !isAnyMaker(tokens.slice(index));
    if (OF_A_SONG.has(before?.concept ?? '') && namesOne(token.claim, frame.facts, 'track')) return false;
    if (!mayFollow(token.claim, maker.text, lastKind(tokens.slice(0, index - 1)), frame)) return true;
    return before?.claim?.kind === 'name' && !share(before.claim, token.claim);
  })?.text;
}

/** A song that is said to hold something, and a name that something is said to be on although it is nothing of that kind. */
export function findWrongPlace({ tokens, facts }: Frame): string | undefined {
  return tokens.find(({ claim }, index) => {
    const [before, link] = [tokens[index - 2], tokens[index - 1]];
    if (claim?.kind !== 'name') return false;
    if (ON.test(link?.text ?? '')) return !namesOne(claim, facts, 'album', 'playlist');
    const holds = link?.concept === 'have' || link?.concept === 'listing';
    return (
      holds && before?.claim?.kind === 'name' && !namesOne(before.claim, facts, 'album', 'artist', 'playlist', 'genre')
    );
  })?.text;
}

/** The store's own name where something is said of it. */
export function findOddSelf({ tokens, context }: Frame): string | undefined {
  return tokens.find(
    ({ claim, text }, index) =>
      claim?.kind === 'name' &&
      claim.places.length === 0 &&
      context.allowedNames.includes(text) &&
      [tokens[index - 1], tokens[index + 1]].some(
        (beside) => JOINING.has(beside?.concept ?? '') && beside?.concept !== 'have',
      ),
  )?.text;
}

/** Two names of different kinds that share no row, or two of one kind of which one is said to be the other. */
export function findTornPair(frame: Frame): string | undefined {
  const names = claimsOf(frame, 'name').filter(({ places }) => places.length > 0);
  const torn = names.find((name) => {
    const columns = new Set(name.places.map(({ column }) => column));
    const others = names.filter((other) => !other.places.some(({ column }) => columns.has(column)));
    const kinds = [...new Set(others.map(columnOf))];
    return kinds.some((column) => !others.some((other) => columnOf(other) === column && share(name, other)));
  });
  return (torn ?? equated(frame))?.text;
}

function equated(frame: Frame): Claim | undefined {
  const places = frame.tokens.flatMap(({ claim }, index) => (claim?.kind === 'name' ? [{ claim, index }] : []));
  return places.find(({ claim, index }, turn) => {
    const next = places[turn + 1];
    if (next === undefined || !sameColumn(claim, next.claim)) return false;
    const between = frame.tokens.slice(index + 1, next.index);
    const bare = /^\s*$/.test(frame.folded.slice(claim.end, next.claim.start));
    return bare || (between.some(({ concept }) => JOINING.has(concept ?? '')) && !share(claim, next.claim));
  })?.claim;
}

/** "By them", "by this band": no name. A name in small letters that is made of everyday words is no claim. */
function isAnyMaker(after: readonly FrameToken[]): boolean {
  const first = after.find(({ concept, text }) => concept !== 'plain' || text === 'them' || text === 'artist');
  return first?.concept === 'artist' || first?.text === 'them' || first?.claim !== undefined;
}

function mayFollow(claim: Claim, maker: string, of: string | undefined, frame: Frame): boolean {
  const kinds = kindsOfName(claim, frame.facts);
  if (kinds.size === 0) return false;
  const by: readonly NameKind[] = means(frame, 'write')
    ? ['artist', 'composer']
    : means(frame, 'help')
      ? ['artist', 'employee']
      : ['artist'];
  const right = MAKERS.test(maker) && of !== 'artist' ? by : of === undefined ? ANY : (OF[of] ?? ANY);
  return right.some((kind) => kinds.has(kind));
}

/** What the words before a name speak of last. */
function lastKind(before: readonly FrameToken[]): string | undefined {
  return before.findLast(({ concept, claim }) => claim === undefined && concept !== undefined && concept in OF)
    ?.concept;
}

function columnOf({ places }: Claim): string {
  return places[0]?.column ?? '';
}

function sameColumn(left: Claim, right: Claim): boolean {
  return left.places.some(({ column }) => right.places.some((other) => other.column === column));
}

function share(left: Claim, right: Claim): boolean {
  const rows = rowsOf(left);
  return [...rowsOf(right)].some((row) => rows.has(row));
}
