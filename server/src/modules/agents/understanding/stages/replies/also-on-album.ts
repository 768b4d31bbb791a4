import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { MentionedName, PlannedRequest } from '../../plan.js';
import type { Reading } from '../../reading.js';
import { makeRequest } from '../intents/make-request.js';

const OPENING = /^(?:(?:ok|okay|and|or|y|e|et|und|what|how|about|is|was|ist|mit) )+/;
const CLOSING = /(?: (?:please|then|too|also|as well))+$/;
const MOST_WORDS = 6;

/** "And Yesterday?" behind "is … on it?" asks the same of another title, whether the store has it and whatever else it means. */
export function alsoOnAlbum(reading: Reading, last: PlannedRequest, intents: IntentCatalogue): PlannedRequest | null {
  const { tokens, names, text } = reading;
  const intent = intents.find('place_on_album');
  if (intent === undefined || last.intent !== 'place_on_album' || last.details['asked'] !== 'whether') return null;
  const said = tokens.map(({ word }) => word).join(' ');
  const opening = OPENING.exec(said)?.[0] ?? '';
  const title = said.slice(opening.length).replace(CLOSING, '');
  const [first, end] = [opening.split(' ').length - 1, opening.split(' ').length - 1 + title.split(' ').length];
  const isKnown = names.some(({ readings }) => readings.some(({ known, guessed }) => known && !guessed));
  // "Is Yesterday on it?" says all of the question itself.
  const onIt = reading.concepts.has('contain');
  if (opening === '' || title === '' || tokens.length > MOST_WORDS || isKnown || onIt || !isTitle(reading, first))
    return null;
  const written = text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  const song: MentionedName = { kind: 'track', text: written, said: written, known: false, guessed: false, near: [] };
  const others = last.names.filter(({ kind }) => kind !== 'track');
  return makeRequest(intent, { names: [song, ...others], details: last.details }, text, 0.9);
}

/** It is written as a title, or the store knows no other thing of that name. */
function isTitle({ tokens, names }: Reading, first: number): boolean {
  const token = tokens[first];
  return token !== undefined && (token.capital || token.quote > 0 || names.length > 0);
}
