import type { ConceptMatch, NameSpan, Token } from '../../reading.js';

/** "… right?", "… have I?": what was said is to be confirmed, and is no wish for what one has not. */
const TAG =
  /\b(?:right|correct|true|yes or no|have i|havent i|do i|dont i|did i|didnt i|am i right|is that (?:so|right|true|correct)|isnt it|verdad|no es asi|cierto|nao e|certo|nest ce pas|pas vrai|vrai|oder|nicht wahr|stimmts|richtig|stimmt das)$/;
const NOT =
  /\b(?:never|not|dont|didnt|havent|hasnt|nothing|no|none|nunca|jamas|nada|nao|jamais|rien|pas|nie|nicht|nichts|kein|keine|keinen)\b/;
/** What such words are taken for when nothing is to be confirmed. */
const OTHERWISE: ReadonlySet<string> = new Set(['new_to_me', 'charged_wrongly', 'unpopular', 'yes']);
const OWNING =
  /\b(?:bought|buy|own|owned|have|got|purchased|ordered|order|comprado|compre|tengo|comprei|tenho|achete|jai|gekauft|habe|besitze)\b/;

/** "I never bought anything by U2, right?" asks whether something was bought. */
export function withNegatedClaims(
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const said = tokens
    .map(({ word, quote }, at) => (quote > 0 || names.some(({ start, end }) => start <= at && at < end) ? '-' : word))
    .join(' ');
  const isMine = matches.some(({ concepts }) => concepts.includes('first_person'));
  const isWhole = names.length === 1 && tokens.every(({ before }, at) => at === 0 || before !== 'sentence');
  if (!isMine || !isWhole || !TAG.test(said) || !NOT.test(said) || !OWNING.test(said)) return matches;
  const others = matches.filter(({ concepts }) => !concepts.some((concept) => OTHERWISE.has(concept)));
  const free = tokens.findIndex((_, at) => !others.some(({ start, end }) => start <= at && at < end));
  const place = free < 0 ? 0 : free;
  const owned: ConceptMatch = { start: place, end: place + 1, concepts: ['buy', 'first_person'] };
  return [...others, owned].sort((one, other) => one.start - other.start);
}
