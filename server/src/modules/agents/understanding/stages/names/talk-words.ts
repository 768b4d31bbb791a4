import type { ConceptMatch, Stretch, Token } from '../../reading.js';

/** "Thank you" and "help", said alone or before a comma, are talk and not the songs of that name. */
export function isTalk({ start, end }: Stretch, tokens: readonly Token[], inner: readonly ConceptMatch[]): boolean {
  const closed = end === tokens.length || tokens[end]?.before !== 'space';
  const alone = start === 0 && closed && tokens[0]?.quote === 0;
  return alone && inner.length > 0 && inner.every(({ concepts }) => concepts.every((concept) => TALK.has(concept)));
}

const TALK: ReadonlySet<string> = new Set([
  'thanks',
  'greeting',
  'goodbye',
  'yes',
  'no',
  'more',
  'polite',
  'capabilities',
  'how_are_you',
  'who_are_you',
  'human',
]);
