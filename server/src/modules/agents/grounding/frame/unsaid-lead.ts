import { checkSentence, type SentenceCheck } from '../check-sentence.js';
import { type Frame, type FrameContext, frameOf, isSaidByLead, type Spoken } from './frame.js';
import type { Concept } from './words/concepts.js';

const SENTENCE = /[^.!?:]*(?:[.!?:](?!\s|$)[^.!?:]*)*(?:[.!?:]+(?=\s|$)|$)\s*/gu;
/** Words that say nothing by themselves. */
const SILENT: ReadonlySet<Concept | 'unknown'> = new Set<Concept>([
  'plain',
  'phrase',
  'be',
  'have',
  'article',
  'maker',
  'listing',
  'cost',
  'total',
  'spend',
  'buy',
  'place',
  'write',
  'help',
  'length',
  'order',
  'orders',
  'song',
  'album',
  'artist',
  'genre',
  'playlist',
  'item',
  'contact',
]);

/**
 * The sentences of the built-in words that a model's sentences have not said in full: a claim is missing, or a word on
 * rank, order or limit ("the first 10, album by album").
 */
export function unsaidOf(lead: string, said: readonly SentenceCheck[], context: FrameContext): string {
  const frames = said.flatMap(({ text, claims }) => frameOf(text, claims, { ...context, lead: '' }) ?? []);
  return (lead.match(SENTENCE) ?? [])
    .filter((piece) => piece.trim() !== '' && !isSaid(piece, frames, context))
    .join('')
    .trim();
}

function isSaid(piece: string, said: readonly Frame[], context: FrameContext): boolean {
  const { claims } = checkSentence(piece, context.evidence, context);
  const frame = frameOf(piece, claims, { ...context, lead: '' });
  if (frame === undefined || claims.length === 0) return false;
  const claimed = frame.claims.every((claim) => said.some((lead) => isSaidByLead(claim, { ...frame, lead })));
  return claimed && frame.tokens.every((token) => token.claim !== undefined || isHeard(token, said));
}

function isHeard({ concept, text }: Frame['tokens'][number], said: readonly Spoken[]): boolean {
  if (concept === undefined || SILENT.has(concept)) return true;
  return said.some(({ tokens }) =>
    tokens.some((own) => (concept === 'unknown' ? own.text === text : own.concept === concept)),
  );
}
