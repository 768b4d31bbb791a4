import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';

/** What lies on one's shelf when it is said of several; "my download" is one that is waited for. */
const DOWNLOADS = new Set('downloads descargas descargados telechargements'.split(' '));

const OWNERS = new Set('my our mis nuestras meus nossos mes nos meine meinen meiner unsere unseren'.split(' '));

/** Small words right before, which belong to the phrase: "among all my old downloads". */
const BESIDE = new Set(
  'all of past old earlier previous the todos todas as os tous toutes alle allen alten anciens antiguas'.split(' '),
);

/** Where something lies: "in my downloads", "entre mis descargas". */
const PLACES = new Set('in among amongst within inside of from on entre en de em nos nas parmi dans unter'.split(' '));

/** Words of something that went wrong, or that is still waited for; they make it a matter for the staff. */
const FAILURES = new Set(
  (
    'no not nor never cant cannot couldnt wont dont doesnt didnt isnt arent wasnt hasnt havent unable nothing without missing lost gone ' +
    'again vanished disappeared where wheres wrong broken fail fails failed failing corrupt corrupted damaged stuck stop stopped stops ' +
    'slow empty expired problem problems trouble issue issues error errors help need want restore recover redo retry waiting deleted still ' +
    'ni nunca falta faltan perdi perdido perdidas perdidos desaparecieron donde otra vez mal ayuda problema problemas quiero ' +
    'nao faltam faltando sumiram desapareceram onde novo erro ajuda quero ' +
    'pas jamais plus rien manque manquent perdu perdus disparu ou probleme problemes erreur aide veux ' +
    'nicht nie kein keine fehlen fehlt weg verschwunden verloren wo kaputt defekt hilfe nochmal erneut fehler'
  ).split(' '),
);

/**
 * "What is in my downloads?", "show me my downloads": what one has bought, and no complaint, since no word says that anything
 * went wrong.
 */
export function withOwnDownloads(matches: readonly ConceptMatch[], tokens: readonly Token[]): readonly ConceptMatch[] {
  const phrase = phraseIn(tokens);
  if (phrase === null || tokens.some(({ word }) => FAILURES.has(word))) return matches;
  const others = matches.filter((match) => !overlaps(match, phrase));
  if (others.some(({ concepts }) => concepts.some((concept) => TROUBLES.has(concept)))) return matches;
  const owned: ConceptMatch = { ...phrase, concepts: ['buy', 'first_person', 'music'] };
  return [...others, owned].sort((one, other) => one.start - other.start);
}

const TROUBLES: ReadonlySet<string> = new Set([
  'download_missing',
  'refund',
  'charged_wrongly',
  'complaint',
  'human',
  'cue:support_request',
  'cue:how_to',
]);

/** "(in) (all) my downloads", with the words that only belong to it. */
function phraseIn(tokens: readonly Token[]): Stretch | null {
  const noun = tokens.findIndex(({ word, quote }) => quote === 0 && DOWNLOADS.has(word));
  if (noun < 0) return null;
  let start = noun;
  while (BESIDE.has(tokens[start - 1]?.word ?? '')) start -= 1;
  if (!OWNERS.has(tokens[start - 1]?.word ?? '')) return null;
  start -= 1;
  while (BESIDE.has(tokens[start - 1]?.word ?? '') || PLACES.has(tokens[start - 1]?.word ?? '')) start -= 1;
  return { start, end: noun + 1 };
}
