/** Words that open a phrase of what is counted over, in all languages. */
export const LEADERS: ReadonlySet<string> = wordSet(
  'across over on in from with among amongst within throughout through of for between inside under ' +
    'counting taking adding summing considering including combining given if when ' +
    'en entre sobre de con sumando contando juntando tomando considerando segun por ' +
    'em somando com nas nos das dos no na ' +
    'sur dans parmi avec entre en comptant additionnant prenant pour ' +
    'uber auf in bei unter mit von aus nach zusammengezahlt alle',
);

/** Words that open it as a plain phrase of one's own. */
export const OWN: ReadonlySet<string> = wordSet(
  'my all our mis todas todos minhas meus as os mes toutes tous meine alle nuestras nuestros nossas nossos nos unsere',
);

/** Words by which a noun in the singular stands for all of them. */
export const EACH: ReadonlySet<string> = wordSet('every each any cada toda todo chaque jede jeder jedem jeden');

/** Nouns that speak of a single order, unless each is meant. */
export const SINGULAR: ReadonlySet<string> = wordSet(
  'invoice order purchase receipt bill transaction statement checkout factura pedido compra recibo orden ' +
    'fatura encomenda nota facture commande achat recu ticket rechnung bestellung kauf quittung beleg einkauf',
);

/** Words of taking things together, beside the small words of a language. */
const TOGETHER: ReadonlySet<string> = wordSet(
  'across over every each all everything counted counting added adding up taken taking together sum whole total one ever far ' +
    'sumado sumadas contado contadas juntas juntos conjunto somado somadas contadas ' +
    'ensemble additionne additionnees compte comptees reunies l d ' +
    'hinweg zusammen zusammengezahlt gezahlt insgesamt alle',
);

/** Whether a word only says that all are taken together. */
export function isWholeScope(word: string): boolean {
  return TOGETHER.has(word) || LEADERS.has(word) || OWN.has(word) || EACH.has(word);
}

/** Words that end such a question and ask nothing more: "does that come to", "in sum", "sind das". */
export const TAIL: ReadonlySet<string> = wordSet(
  'do does did would will is are was were be there that it this they these you i we one come comes make makes made get gets find ' +
    'finds put amount amounts add adds up to in on at all sum total altogether overall counted have had got then now please ' +
    'llego son hay suman sumo da dan tengo resultan salen en hacen seria serian eso todo ' +
    'sao dao somam tenho fazem isso seriam ao ' +
    'cela ca fait il font sont y ai je j en tout au faisait ferait ' +
    'sind das es ergibt macht habe ich kommen zusammen insgesamt dabei heraus waren gibt',
);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
