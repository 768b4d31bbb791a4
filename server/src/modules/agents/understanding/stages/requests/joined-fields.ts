import type { Stretch, Token } from '../../reading.js';

/** What stands in somebody's record, as people call it. */
const FIELDS = new Set(
  (
    'email emails mail mails phone phones telephone mobile cell fax address addresses street town city state country postcode zip ' +
    'name names company correo telefono direccion nombre ciudad telefone endereco nome cidade courriel adresse nom ville ' +
    'telefon telefonnummer anschrift handynummer postleitzahl wohnort firma'
  ).split(' '),
);
const AND = new Set('and plus y e et und'.split(' '));
/** What may stand between "and" and the field. */
const SMALL = new Set(
  'my the your also e home postal street mailing phone email mail telephone zip mi el la o a meu minha mon ma le meine mein die'.split(
    ' ',
  ),
);
const MOST_BETWEEN = 3;

/** "What e-mail and postal address do you have of me?": fields of one record that are asked for in one breath are one question. */
export function joinedFields(tokens: readonly Token[]): Stretch | null {
  const isField = ({ word, quote }: Token): boolean => quote === 0 && FIELDS.has(word);
  const first = tokens.findIndex((token, place) => isField(token) && nextField(place, tokens, isField) !== null);
  if (first < 0) return null;
  let last = first;
  for (let next = nextField(last, tokens, isField); next !== null; next = nextField(last, tokens, isField)) last = next;
  return { start: first, end: last + 1 };
}

/** The field that is joined to the one in a place; null when there is none. */
function nextField(place: number, tokens: readonly Token[], isField: (token: Token) => boolean): number | null {
  const joint = FOLLOWING.has(tokens[place + 1]?.word ?? '') ? place + 2 : place + 1;
  const token = tokens[joint];
  if (token === undefined || token.before === 'sentence') return null;
  const isJoined = AND.has(token.word);
  if (!isJoined && token.before !== 'comma') return null;
  const behind = isJoined ? joint + 1 : joint;
  for (let at = behind; at <= behind + MOST_BETWEEN; at += 1) {
    const field = tokens[at];
    if (field === undefined) return null;
    if (isField(field)) return at;
    if (!SMALL.has(field.word)) return null;
  }
  return null;
}

/** "Phone number", "mail address". */
const FOLLOWING = new Set('number numbers address code'.split(' '));
