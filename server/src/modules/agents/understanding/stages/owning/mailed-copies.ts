import type { ConceptMatch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

const SEND =
  '(?:send|sending|forward|mandame|mandar|mandarme|mandeme|manda|mande|enviame|enviar|enviarme|envieme|envia|envie|' +
  'envoie|envoyez|envoyer|schick|schicken|schicke|sende|senden|zuschicken|zusenden)';
const MAIL = '(?:e ?mail|mail|mails|post|letter|fax|correo|correio|courriel|courrier|poste|brief)';
const COPY = '(?:copy|copies|pdf|duplicate|copia|duplicado|copie|kopie|abschrift)';
/** Stands for the words for an order. */
const ORDER = '#';
const ASKED = [
  new RegExp(
    `\\b(${SEND})\\b.*${ORDER}.*\\b(?:by|via|per|through|por|par|a|an|to|auf)\\b(?: \\S+){0,2} ?\\b(${MAIL})\\b`,
  ),
  new RegExp(`\\b(${SEND})\\b.*\\b(?:by|via|per|por|par)\\b(?: \\S+)? ?\\b(${MAIL})\\b.*${ORDER}`),
  new RegExp(`\\b(${SEND})\\b.*\\b${COPY}\\b.*${ORDER}`),
  new RegExp(`(?<!\\b(?:you|do|did) )\\b(e ?mail|mail|post|fax) (?:me|us)\\b.*${ORDER}`),
];

/** "Email me a copy of invoice 12", "send me my invoice by post": nothing is mailed here, so a person must do it. */
export function withMailedCopies(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const ofOrder = (at: number): boolean =>
    matches.some(({ start, end, concepts }) => concepts.includes('invoice') && start <= at && at < end);
  const words = tokens.map(({ word, quote }, at) => (ofOrder(at) ? ORDER : quote > 0 ? '-' : word));
  const said = words.join(' ');
  const found = ASKED.map((asked) => asked.exec(said)).find((match) => match !== null);
  if (found === undefined || found === null) return matches;
  const asked = [...found.slice(1), ...(new RegExp(`\\b${COPY}\\b`).exec(said) ?? [])];
  const places = asked.map((word) => said.indexOf(word, found.index)).filter((place) => place >= 0);
  const told = places.map((place, at): ConceptMatch => {
    const start = said.slice(0, place).split(' ').length - 1;
    const end = start + (asked[at] ?? '').split(' ').length;
    return {
      start,
      end,
      concepts: at === 0 ? ['cue:support_request'] : at < found.length - 1 ? ['contact'] : ['polite'],
    };
  });
  const others = matches.filter((match) => !told.some((one) => overlaps(match, one)));
  return [...others, ...told].sort((one, other) => one.start - other.start);
}
