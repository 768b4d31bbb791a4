import type { ConceptMatch, Token } from '../../reading.js';

const CANNOT = new Set(
  'cant cannot couldnt dont doesnt isnt arent wont unable fail failed no nao ne pas nicht kann puedo puc consigo'.split(
    ' ',
  ),
);
/** What people try with what they own, without success. */
const TRYING = new Set(
  (
    'find see play open hear locate access get listen start download spot encuentro encontrar veo ver abrir escuchar ' +
    'acho encontro encontrar vejo ouvir tocar trouve trouver vois voir ecouter lire finde finden sehe sehen abspielen offnen horen'
  ).split(' '),
);
/** Where what was bought is kept. */
const KEPT = new Set(
  'downloads library collection account files biblioteca descargas coleccion cuenta colecao conta bibliotheque telechargements collection compte bibliothek sammlung konto'.split(
    ' ',
  ),
);
const MY = new Set('my mi mis meu minha meus minhas ma mon mes meine meiner meinen meinem'.split(' '));
/** What one does with music that one has already. */
const USING = new Set('play open hear listen start'.split(' '));
const MOST_BETWEEN = 3;

/** "I can't find X in my downloads", "why can't I play X?": what was bought is not there, which a person must look at. */
export function withMissingDownloads(
  matches: readonly ConceptMatch[],
  tokens: readonly Token[],
): readonly ConceptMatch[] {
  const place = tokens.findIndex((_, at) => isFailing(at, tokens));
  if (place < 0 || matches.some(({ concepts }) => concepts.includes('invoice'))) return matches;
  const end = tokens.findIndex(({ word }, at) => at > place && TRYING.has(word)) + 1;
  const others = matches.filter((match) => match.end <= place || end <= match.start);
  const missing: ConceptMatch = { start: place, end, concepts: ['download_missing', 'cue:support_request'] };
  return [...others, missing].sort((one, other) => one.start - other.start);
}

function isFailing(at: number, tokens: readonly Token[]): boolean {
  if (!CANNOT.has(tokens[at]?.word ?? '') || tokens[at]?.quote !== 0) return false;
  const near = tokens.slice(at + 1, at + 1 + MOST_BETWEEN + 1);
  const tried = near.find(({ word }) => TRYING.has(word));
  if (tried === undefined) return false;
  return isOwnPlace(at, tokens) || (tokens[at - 1]?.word === 'why' && near[0]?.word === 'i' && USING.has(tried.word));
}

/** "In my library", "in my downloads". */
function isOwnPlace(from: number, tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, place) => place > from && KEPT.has(word) && MY.has(tokens[place - 1]?.word ?? ''));
}
