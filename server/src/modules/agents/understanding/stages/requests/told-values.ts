import type { Surroundings } from '../../understanding.contract.js';
import type { IdentityMention } from './find-identity.js';

/** What something of the account shall become: "change it to …", "cámbialo a …". */
const BECOMING =
  /\b(?:chang|updat|switch|replac|correct|set|edit|modif|cambi|actuali[zs]|corrig|mud|troc|alter|atuali|remplac|corriger|mett|[aä]nder|aktualisier|korrigier)\p{L}*\b[^.!?]*\b(?:to|into|with|by|as|a|al|por|para|en|par|auf|zu|in|durch)\s*:?\s*$/iu;
/** Where somebody of the staff can be reached: "call me back on …". */
const REACHED =
  /\b(?:(?:call|ring|phone|text|reach|contact|email|write|e-mail)\s+(?:to\s+)?me|ll[aá]m[ae]\p{L}*|ligue\p{L}*|appele[zr]\p{L}*|rufen?\b[^.!?]*\b(?:an|unter))\b[^.!?]*$/iu;
/** A question whether that is what is kept: "is my number still …", "do you have … for me?" */
const ASKED =
  /(?:^|[.,;!?¿]\s*|\b(?:and|y|e|et|und)\s+)(?:is|are|do\s+you\s+(?:still\s+)?have|have\s+you\s+got|does|es|sigue|tienen?|[eé]|ainda|continua|t[eê]m|est|avez|ist|stimmt|habt|haben)\b[^.,;!?]*$/iu;

/**
 * Whether an identifier in a message says nothing of who writes: it is a value of the account of somebody who is known
 * already, asked about or to be kept. From anybody else it stays a claim.
 */
export function isToldValue(
  message: string,
  mention: IdentityMention,
  { customer, actsForCustomers }: Surroundings,
): boolean {
  if (!mention.own || mention.identity.kind === 'customer_id') return false;
  if ((customer ?? null) === null && actsForCustomers !== true) return false;
  const before = message.slice(0, mention.start);
  return [BECOMING, REACHED, ASKED].some((told) => told.test(before));
}

/** "What did ada@example.org buy?": where somebody acts, who writes or is acted for is the one. */
const ACTING = /\b(?:did|does|do|has|have|had)\s+$/iu;

/** "My email is …": all that leads to one's own identifier, which only says who writes. */
const STATING =
  /(?<!\p{L})(?:my|mi|(?:o\s+)?meu|minha|mon|ma|meine?)\s+(?:(?:e-?mail|mail|phone|telephone|mobile|cell|number|address|account|correo|electr[oó]nico|tel[eé]fono|telefone|endere[çc]o|adresse|telefon|nummer|e-mail-adresse|de)\s*)+(?:is|es|é|est|ist|:)?\s*$/iu;

/**
 * The message without the identifier, and without what only says that it is one's own; words keep their places. An "I" stands
 * where the one it belongs to acts, and what it is where something shall become it ("can you change it to …").
 *
 * @param isValue whether it says nothing of who writes, see `isToldValue`.
 */
export function withoutIdentity(message: string, { start, end, own }: IdentityMention, isValue: boolean): string {
  const before = message.slice(0, start);
  const stand = own && ACTING.test(before) ? 'I' : own && BECOMING.test(before) ? 'email' : '';
  const from = own && !isValue && stand === '' ? start - (STATING.exec(before)?.[0].length ?? 0) : start;
  return `${message.slice(0, from)}${stand.padEnd(end - from)}${message.slice(end)}`;
}
