import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isBeing, isMaking, isSaying, isTag, madeKind } from '../../lexicon/claim-words.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { outside, overlaps } from '../concepts/find-concepts.js';
import { said } from '../names/find-names.js';
import { titleIn } from './claimed-titles.js';

/** What is claimed: that somebody made something, with everything that is said around it. */
export interface Claim {
  readonly whole: Stretch;
  readonly thing: NameSpan;
  readonly maker: NameSpan;
}

/** What finding a claim needs. */
interface Told {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly index: NameIndex;
}

/** A stretch for who made it, and the kind of thing that a noun beside it tells. */
interface Maker {
  readonly span: NameSpan;
  readonly end: number;
  readonly kind?: 'track' | 'album';
}

/**
 * "Somebody said X is by Y, is that true?", "X is a Y album, isn't it", "Y made X, didn't they": a statement about who made
 * what, which is asked to be confirmed. Without such words around it a statement is none.
 */
export function findClaim(told: Told): Claim | null {
  for (const at of told.tokens.keys()) {
    if (told.names.some(({ start, end }) => start < at && at < end)) continue;
    const found = aboutThing(at, told) ?? aboutMaker(at, told);
    if (found !== null) return found;
  }
  return null;
}

/** The names and shop words of a message with those of the claim in place of what was read there. */
export function withClaim(
  claim: Claim,
  names: readonly NameSpan[],
  matches: readonly ConceptMatch[],
): { readonly names: readonly NameSpan[]; readonly matches: readonly ConceptMatch[] } {
  const { whole, thing, maker } = claim;
  const own = [thing, maker].sort((one, other) => one.start - other.start);
  const gaps = [whole.start, ...own.map(({ end }) => end)].map((start, place) => ({
    start,
    end: own[place]?.start ?? whole.end,
  }));
  const asked = gaps
    .filter(({ start, end }) => end > start)
    .map(({ start, end }): ConceptMatch => ({ start, end, concepts: ['cue:made_by'] }));
  return {
    names: [...names.filter((name) => !overlaps(name, whole)), ...own].sort((one, other) => one.start - other.start),
    matches: [...outside(matches, [whole]), ...asked].sort((one, other) => one.start - other.start),
  };
}

/** "X is by Y", "X was made by Y", "X is a Y song", "X belongs to Y", "is X a Y song". */
function aboutThing(at: number, told: Told): Claim | null {
  const { tokens } = told;
  const word = wordAt(at, tokens);
  const belongs = word === 'belongs' || word === 'belonged';
  if (!belongs && !isBeing(word)) return null;
  const from = sentenceStart(at, tokens);
  const isQuestion = at === from;
  const subject = isQuestion ? titleBehind(at, told) : titleIn(beginOfTitle(from, at, tokens), at, told);
  if (subject === null) return null;
  const maker = makerAt(isQuestion ? subject.end : at + 1, told, belongs);
  if (maker === null || overlaps(maker.span, subject)) return null;
  const kind = maker.kind ?? madeKind(wordAt(subject.start - 1, tokens));
  return claimOf(from, isQuestion, ofKind(subject, kind), maker, told);
}

/** "Y made X", "did Y make X". */
function aboutMaker(at: number, told: Told): Claim | null {
  const { tokens, names } = told;
  const maker = names.find(({ end, readings }) => end === at && readings.some(({ kind }) => kind === 'artist'));
  if (maker === undefined || !isMaking(wordAt(at, tokens))) return null;
  const until = clauseEnd(at + 1, tokens);
  const thing = titleIn(at + 1, until, told);
  if (thing === null) return null;
  const from = sentenceStart(at, tokens);
  const isQuestion = from < maker.start && ASKING.has(wordAt(from, tokens));
  return claimOf(from, isQuestion, thing, { span: asArtist(maker), end: thing.end }, told);
}

/** The title right behind the verb of a question: "is X a Y song", "isn't X by Y". */
function titleBehind(at: number, told: Told): NameSpan | null {
  const link = told.tokens.findIndex(({ word }, place) => place > at + 1 && (LINKING.has(word) || ARTICLES.has(word)));
  return link < 0 ? null : titleIn(at + 1, link, told);
}

/** The claim, where it is asked whether it holds. */
function claimOf(from: number, isQuestion: boolean, thing: NameSpan, maker: Maker, told: Told): Claim | null {
  const { tokens } = told;
  const first = Math.min(thing.start, maker.span.start);
  const last = Math.max(thing.end, maker.end);
  let end = last;
  while (end < tokens.length && isTag(wordAt(end, tokens))) end += 1;
  const isOver = end === tokens.length || tokens[end]?.before !== 'space';
  const isTold = tokens.slice(from, first).some(({ word }) => isSaying(word));
  if (!isOver || (end === last && !isTold && !isQuestion)) return null;
  return { whole: { start: from, end }, thing, maker: maker.span };
}

/** Who is said to have made it: behind "by" and the like, or before the noun of what they made. */
function makerAt(from: number, told: Told, belongs: boolean): Maker | null {
  const { tokens } = told;
  let at = from;
  while (SMALL.has(wordAt(at, tokens)) || isMaking(wordAt(at, tokens))) at += 1;
  const link = wordAt(at, tokens);
  if (belongs ? link === 'to' : LINKING.has(link)) return makerBehind(at, told);
  const start = ARTICLES.has(link) ? at + 1 : at;
  const named = told.names.find((name) => name.start === start);
  if (named === undefined) return null;
  const kind = madeKind(wordAt(named.end, tokens));
  if (kind === undefined && tokens[named.end - 1]?.possessive !== true) return null;
  return { span: asArtist(named), end: kind === undefined ? named.end : named.end + 1, ...(kind && { kind }) };
}

/** An artist behind "by", or the words up to the end of the clause, which are nobody of the store; "from" may tell other things. */
function makerBehind(link: number, told: Told): Maker | null {
  const { text, tokens, names } = told;
  const from = link + 1;
  const named = names.find(({ start }) => start >= from && start <= from + MOST_SMALL_WORDS);
  if (named?.readings.some(({ kind, known }) => kind === 'artist' && known) === true)
    return { span: asArtist(named), end: named.end };
  const end = clauseEnd(from, tokens);
  if (end <= from || wordAt(link, tokens) !== 'by') return null;
  const span = { start: from, end, said: said(text, tokens, { start: from, end }), readings: [] };
  return { span: asArtist(span), end };
}

const MOST_SMALL_WORDS = 2;

/** A name as an artist, or as one that the store does not have. */
function asArtist(span: NameSpan): NameSpan {
  const artists = span.readings.filter(({ kind }) => kind === 'artist');
  const unknown: NameReading = { kind: 'artist', text: span.said, weight: 1, guessed: false, known: false, near: [] };
  return { ...span, readings: artists.length > 0 ? artists : [unknown] };
}

function ofKind(span: NameSpan, kind: 'track' | 'album' | undefined): NameSpan {
  const readings = span.readings.filter((reading) => reading.kind === kind);
  return readings.length > 0 ? { ...span, readings } : span;
}

/** Behind the words that pass the statement on, and "that". */
function beginOfTitle(from: number, until: number, tokens: readonly Token[]): number {
  let at = from;
  for (let place = from; place < until; place += 1)
    if (isSaying(wordAt(place, tokens)) || (wordAt(place, tokens) === 'that' && place > from)) at = place + 1;
  return at;
}

function sentenceStart(at: number, tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ before }, place) => place <= at && (place === 0 || before === 'sentence'));
}

/** The next comma, end of sentence or tag. */
function clauseEnd(from: number, tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ before }, place) => place > from && before !== 'space');
  return end < 0 ? tokens.length : end;
}

const ASKING = new Set(['did', 'didnt', 'does', 'doesnt', 'has', 'hasnt', 'is', 'isnt']);
const LINKING = new Set(['by', 'from']);
const ARTICLES = new Set(['a', 'an', 'one', 'another']);
const SMALL = new Set('not really actually also in fact of'.split(' '));

function wordAt(at: number, tokens: readonly Token[]): string {
  return tokens[at]?.word ?? '';
}
