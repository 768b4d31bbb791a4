import type { StatedIdentity } from '../../plan.js';

/** An identifier in a text and whether the person says it is theirs. */
export interface IdentityMention {
  readonly identity: StatedIdentity;
  readonly own: boolean;
  readonly start: number;
  readonly end: number;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u;
const PHONE = /(?<![\p{L}\p{N}#])\+?\(?\d[\d\s().-]{5,22}\d(?![\p{L}\p{N}])/u;
const CUSTOMER =
  '(?:customer|client|cliente|kunden?|kundin|account|user)(?:[\\s_]*[-#]?[\\s_]*(?:id|number|no\\.?|nr\\.?|nummer|n[uú]mero|num[eé]ro|n°|code))?';
const OWN_LEAD =
  "(?:i\\s*[’']?\\s*a?m|it\\s*[’']?\\s*i?s|this\\s+is|my|me\\s+is|soy|mi|eu\\s+sou|sou|meu|minha|[oa]\\s+meu|je\\s+suis|mon|c[’']est|ich\\s+bin|meine?|hier\\s+ist)";
const OWN_CUSTOMER = new RegExp(
  `${OWN_LEAD}\\s+(?:(?:the|a|el|la|o|le|der|die|das)\\s+)?${CUSTOMER}\\s*(?:is|es|é|est|ist|:|=|#)?\\s*(?:number|no\\.?|nr\\.?|#)?\\s*(\\d{1,9})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'iu',
);
const OWN_ID = new RegExp(
  `(?:my|mi|meu|o\\s+meu|mon|meine?)\\s+(?:id|identifier|id\\s+number|identifiant|identificador|kennung)\\s*(?:number)?\\s*(?:is|es|é|est|ist|:|=)?\\s*#?(\\d{1,9})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'iu',
);
const LABELLED = new RegExp(`^\\s*(?:${CUSTOMER}|id)\\s*(?:is|:|=|#)?\\s*#?(\\d{1,9})\\s*[.!]?\\s*$`, 'iu');
const OTHER_CUSTOMER = new RegExp(
  `(?<![\\p{L}\\p{N}])${CUSTOMER}(?:[’']s)?\\s*[:=#]?\\s*#?(\\d{1,9})(?![\\p{L}\\p{N}])`,
  'iu',
);
const OWN_WORDS =
  /(?:my|new|nuevo|nueva|novo|nova|nouveau|nouvelle|neue|mi|meu|minha|mon|ma|meine?)\s+(?:(?:e-?mail|mail|phone|telephone|mobile|cell|number|address|correo|tel[eé]fono|telefone|endere[çc]o|adresse|telefon|nummer|e-mail-adresse|account)\s*)+|(?:i\s*[’']?\s*a?m|this\s+is|it\s*[’']?s|soy|sou|je\s+suis|ich\s+bin)\s*:?\s*$/iu;

const ALONE =
  /^[^\p{L}]*(?:(?:hi|hello|hey|yes|sure|ok|okay|it|is|its|here|this|sorry|please|thanks|email|mail|phone|hola|oi|ola|bonjour|hallo|ja|si|sim|oui)[^\p{L}]*)*$/iu;
const FIRST_PERSON =
  /(?<!\p{L})(?:i|my|me|mine|mi|mis|yo|meu|minha|meus|minhas|eu|je|mon|ma|mes|ich|mein|meine|meinen|meiner)(?!\p{L})/iu;
const OF_SOMEBODY =
  /(?:of|for|from|by|belonging\s+to|customer|client|user|account|de|del|do|da|para|por|du|pour|par|von|für)[\s:"'(<]*$/iu;

const THINGS =
  '(?:invoice|order|receipt|purchase|bill|factura|pedido|recibo|compra|fatura|encomenda|facture|commande|achat|rechnung|bestellung|quittung)[a-z]{0,2}';
const NUMBERED = new RegExp(
  `${THINGS}\\s*(?:number|no\\.?|nr\\.?|id|n[uú]mero|num[eé]ro|nummer|n°)?\\s*[#:]?\\s*$|[$€£]\\s*$`,
  'iu',
);
const COUNTED = new RegExp(
  `^\\s*(?:(?:of|de|von|des)\\s+)?(?:(?:my|mis|meus|mes|meine[rn]?)\\s+)?(?:${THINGS}|songs?|tracks?|albums?|dollars?|euros?|pounds?|bucks|[$€£])`,
  'iu',
);

/** The identifier a text states; null when there is none. A number alone is none here: it may be anything. */
export function findIdentity(text: string): IdentityMention | null {
  return ownCustomer(text) ?? email(text) ?? otherCustomer(text) ?? phone(text);
}

function ownCustomer(text: string): IdentityMention | null {
  const match = OWN_CUSTOMER.exec(text) ?? OWN_ID.exec(text) ?? LABELLED.exec(text);
  return match === null ? null : mention('customer_id', match[1] ?? '', true, match);
}

function email(text: string): IdentityMention | null {
  const match = EMAIL.exec(text);
  return match === null ? null : mention('email', match[0], isOwn(text, match), match);
}

function otherCustomer(text: string): IdentityMention | null {
  const match = OTHER_CUSTOMER.exec(text);
  return match === null ? null : mention('customer_id', match[1] ?? '', false, match);
}

/** A number of at least seven digits that is no date. */
function phone(text: string): IdentityMention | null {
  const match = PHONE.exec(text);
  if (match === null) return null;
  const digits = match[0].replace(/\D/g, '');
  if (digits.length < 7 || digits.length > 15 || isDate(match[0]) || hasAmounts(text, match)) return null;
  if (/\d{4}\s*-\s*\d{4}/.test(match[0]) && digits.length === 8) return null;
  if (digits === match[0] && isQuantity(text, match)) return null;
  return mention('phone', match[0].trim(), isOwn(text, match), match);
}

/** "28 April 2023 21.86", "2022 12,86": a number with two decimals is an amount, whatever stands before it. */
function hasAmounts(text: string, match: RegExpExecArray): boolean {
  const whole = /^\S*/u.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
  return /(?:^|\s)\d{1,4}[.,]\d\d(?!\d|[.-]\d)/.test(`${match[0]}${whole}`);
}

/** "Invoice 1000000", "1000000 orders", "1000000 dollars": digits without a break beside what they number. */
function isQuantity(text: string, match: RegExpExecArray): boolean {
  return NUMBERED.test(text.slice(0, match.index)) || COUNTED.test(text.slice(match.index + match[0].length));
}

/** "2024-07-31", "31.07.2024", "31/07/24". */
function isDate(text: string): boolean {
  return /^\s*(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:\d{4}|\d\d))\s*$/.test(text);
}

/** "Ann@example.org's last order", "what ann@example.org ordered": who has or did something, spoken of as another. */
function isSpokenOf(before: string, after: string): boolean {
  return /^['’]s(?!\p{L})/u.test(after) || (WHAT.test(before) && DEED.test(after));
}

const WHAT =
  /(?:what|which(?:\s+\p{L}+)?|whatever|how\s+much|how\s+many(?:\s+\p{L}+)?|if|whether|when|lo\s+que|o\s+que|ce\s+que?|was)\s+$/iu;
const DEED =
  /^\s+(?:has|had|have|did|ordered|orders|bought|buys|purchased|spent|paid|pays|owns|got|owes|compr\p{L}+|pidi\p{L}+|gast\p{L}+|pediu|a\s+(?:achet|command|dépens)\p{L}+|hat|bestellt\p{L}*|gekauft|kaufte)(?!\p{L})/iu;

/** Said to be one's own, all there is in the message, or beside a question about one's own things. */
function isOwn(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  if (isSpokenOf(before, after)) return false;
  const rest = `${before} ${after}`;
  if (OWN_WORDS.test(before) || ALONE.test(rest)) return true;
  return FIRST_PERSON.test(rest) && !OF_SOMEBODY.test(before);
}

function mention(kind: StatedIdentity['kind'], value: string, own: boolean, match: RegExpExecArray): IdentityMention {
  return { identity: { kind, value }, own, start: match.index, end: match.index + match[0].length };
}
