import type { Claim } from '../../claim.js';
import { claimsOf, type Frame, isSaidByLead, means } from '../frame.js';
import type { Concept } from '../words/concepts.js';
import { type NameKind, namesOne } from './name-kinds.js';

/** Words that say something only together with a claim that stands, and what that must be. */
const NEEDS: readonly (readonly [Concept, (frame: Frame) => boolean])[] = [
  ['cost', (frame) => has(frame, 'amount')],
  ['total', (frame) => has(frame, 'amount', 'count')],
  ['spend', (frame) => has(frame, 'amount') && isTheirDeed(frame, 'spend')],
  ['buy', (frame) => isOfOrders(frame) && isTheirDeed(frame, 'buy') && isOfTracks(frame)],
  ['place', (frame) => isOfOrders(frame) && isTheirDeed(frame, 'place') && saysOrder(frame)],
  ['length', (frame) => has(frame, 'length')],
  ['write', isOfComposers],
  ['help', (frame) => namesAny(frame, 'employee') && (saysYou(frame) || saysOrder(frame))],
  ['contact', (frame) => has(frame, 'contact')],
];
const WE = /^(?:we|i|i've|we've|wir|ich|nous|je|j|nosotros|yo|eu)$/;
const YOU =
  /^(?:you|your|you've|yours|sie|ihnen|ihre?[nmrs]?|du|dir|deine?[nmrs]?|vous|votre|vos|tu|te|tus|sus?|has|usted|voces?|seus?|suas?|teus?|tuas?|ton|ta|tes|as|hiciste|realizaste|tienes|gastaste|compraste|pagaste)$/;

/** Customers spend, buy and order: neither the shop nor anybody who is named. */
function isTheirDeed(frame: Frame, deed: Concept): boolean {
  const at = frame.tokens.find(({ concept }) => concept === deed)?.start ?? 0;
  const named = claimsOf(frame, 'name').some((name) => name.start < at || namesOne(name, frame.facts, 'employee'));
  return !saysWe(frame) && !named;
}

/** What is bought by name is a song. */
function isOfTracks({ tokens, facts }: Frame): boolean {
  return tokens.every(
    ({ claim }, index) =>
      tokens[index - 1]?.concept !== 'buy' || claim?.kind !== 'name' || namesOne(claim, facts, 'track'),
  );
}

/** A song is written by those that its row says; the built-in words may say it of many songs. */
function isOfComposers(frame: Frame): boolean {
  const composers = claimsOf(frame, 'name').filter((name) => namesOne(name, frame.facts, 'composer'));
  const tracks = claimsOf(frame, 'name').filter((name) => namesOne(name, frame.facts, 'track'));
  const albumFirst = namesOne(claimsOf(frame, 'name')[0], frame.facts, 'album');
  const ofTracks = tracks.length > 0 && !albumFirst;
  const ofMany = means(frame, 'song') && !namesAny(frame, 'album', 'artist');
  const ofOne = frame.facts.results.every(({ total }) => total === 1) && !namesAny(frame, 'album', 'artist');
  return (
    composers.length > 0 &&
    composers.every((composer) => ofTracks || (isSaidByLead(composer, frame) && ofMany) || ofOne)
  );
}

function namesAny(frame: Frame, ...kinds: readonly NameKind[]): boolean {
  return claimsOf(frame, 'name').some((name) => namesOne(name, frame.facts, ...kinds));
}

/** A word that says something which nothing in the sentence bears out. */
export function findEmptyPredicate(frame: Frame): string | undefined {
  return NEEDS.find(([concept, isMet]) => means(frame, concept) && !isMet(frame))?.[0];
}

/** Somebody said to have what the built-in words do not give them: "you have 52 songs", "we have 9 orders". */
export function findWrongOwner(frame: Frame): string | undefined {
  const { vocabulary, folded, lead } = frame;
  const owned = vocabulary.possession.exec(folded)?.[0];
  const theirs = vocabulary.possession.test(lead.folded) || isOfOrders(frame);
  if (owned !== undefined && !theirs) return owned;
  return countsOrders(frame) && !saysYou(frame) ? 'orders' : undefined;
}

function countsOrders({ tokens }: Frame): boolean {
  return tokens.some(({ claim }, index) => {
    if (claim?.kind !== 'count') return false;
    const next = tokens.slice(index + 1).find(({ concept }) => concept !== 'plain');
    return next?.concept === 'orders' || next?.concept === 'order';
  });
}

function saysYou({ tokens }: Frame): boolean {
  return tokens.some(({ claim, text }) => claim === undefined && text.split(' ').some((word) => YOU.test(word)));
}

/** A thing of the shop that the rows are not about: "playlists" over a list of albums. */
export function findStrangeThing(frame: Frame): string | undefined {
  const columns = new Set([
    ...frame.facts.results.map(({ subject }) => subject),
    ...frame.facts.cells.map(({ column }) => column),
    ...frame.facts.names.map(({ column }) => column),
  ]);
  const about = (pattern: RegExp): boolean => [...columns].some((column) => pattern.test(column));
  return THINGS.find(([concept, pattern]) => means(frame, concept) && !about(pattern))?.[0];
}

const THINGS: readonly (readonly [Concept, RegExp])[] = [
  ['song', /track|song|titles|pieces/],
  ['album', /album/],
  ['artist', /artist/],
  ['genre', /genre/],
  ['playlist', /playlist/],
  ['order', /invoice/],
  ['orders', /invoice/],
  ['item', /invoice|item|line/],
];

/** Whether the rows are the customer's own orders. */
export function isOfOrders({ facts }: Frame): boolean {
  return facts.cells.some(({ column }) => /invoice|spent|pieces/.test(column));
}

export function saysOrder(frame: Frame): boolean {
  return means(frame, 'order', 'orders') || has(frame, 'invoice');
}

function saysWe({ tokens }: Frame): boolean {
  return tokens.some(({ text, claim }) => claim === undefined && WE.test(text));
}

function has(frame: Frame, ...kinds: readonly Claim['kind'][]): boolean {
  return claimsOf(frame, ...kinds).length > 0;
}
