/** Verbs of looking at, taking and choosing from what a shop has, in all languages. */
const ACTING = wordSet(
  'sift look browse pick choose select order decide explore run go leaf flick scroll dig find see hear discover access offered ' +
    'elegir escoger explorar ver mirar hojear revisar encontrar dispongo disponemos ' +
    'escolher explorar ver olhar folhear percorrer encontrar disponho dispomos ' +
    'parcourir choisir explorer voir regarder trouver ecouter dispose ' +
    'ansehen anschauen anhoren durchstobern stobern wahlen aussuchen finden entdecken durchsehen',
);

/** Verbs of possibility, and of being offered or having at one's disposal, beside which such a verb tells what there is. */
const POSSIBLE = wordSet(
  'can could may might would am are is there offered ' +
    'puedo podria puede podemos hay dispongo disponemos ' +
    'posso poderia pode podemos ha disponho dispomos ' +
    'peux puis peut pourrais pouvons dispose a ' +
    'kann konnte darf konnen gibt',
);

/** Who looks or takes: the asker or anybody; and the small words of such a question. */
const BESIDE = wordSet(
  'i we one you a an any the shopper customer visitor person people anybody anyone somebody everybody be free able possibly maybe please ' +
    'to from through between among at in into up for me us here overall altogether all total now then currently ' +
    'yo me se uno nos aqui en total entre de para mi por ' +
    'eu nos aqui ao todo entre de para mim ' +
    'je on nous y ici en tout total entre parmi ' +
    'ich man wir mir uns hier insgesamt bei euch zur es',
);

/** Whether words tell of nothing but what may be taken or looked at. */
export function isOffer(words: readonly string[]): boolean {
  const isKnown = (word: string): boolean => ACTING.has(word) || POSSIBLE.has(word) || BESIDE.has(word);
  return words.some((word) => ACTING.has(word)) && words.some((word) => POSSIBLE.has(word)) && words.every(isKnown);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
