import { isFunctionWord } from '../../lexicon/common-words.js';
import type { Reading } from '../../reading.js';
import type { IntentCatalogue } from '../../intents/intent-catalogue.js';
import type { PlannedRequest } from '../../plan.js';
import type { Focus } from '../conversation/focus.js';
import { makeRequest } from '../intents/make-request.js';

/** How somebody is reached, and what for. */
const REACHING = new Set(
  (
    'number phone telephone mobile cell extension email mail call ring reach contact write message ' +
    'telefono numero correo llamar llamo llamarlo llamarla llamarle contacto contactar contactarlo contactarla contactarle escribir escribo escribirle ' +
    'telefone ligar ligo contato contatar escrever escrevo numero telephone joindre appeler appelle contacter contacte ecrire ecris courriel ' +
    'nummer telefon telefonnummer anrufen erreichen erreiche kontaktieren kontaktiere schreiben schreibe'
  ).split(' '),
);
/** What makes it one's own. */
const OWN = new Set(
  'my mine our mi mis nuestro meu minha nosso mon ma mes notre mein meine meinem meinen unsere'.split(' '),
);
const AROUND = new Set(
  (
    'his her hers him she he them their they whats address get give tell please qual quais quale su le lo la el ella seu sua dele dela ele ela lhe puedo posso ' +
    'cual qual como son sa lui elle il leur quel comment puis je sein seine ihr ihre ihn ihm er sie wie kann ich lautet'
  ).split(' '),
);
/** "Call me" wishes to be reached. */
const SELF = new Set('me us mich mir uns moi nous nos'.split(' '));
const LONGEST = 9;

/** "What's his number?", "how can I email her?" behind who looks after whoever asks: how that person is reached. */
export function staffReached(reading: Reading, { last }: Focus, intents: IntentCatalogue): PlannedRequest | null {
  const { tokens, concepts, text } = reading;
  const intent = last?.intent === 'invoice_employee' ? intents.find(last.intent) : undefined;
  if (last === null || intent === undefined || tokens.length > LONGEST || concepts.has('invoice')) return null;
  if (!tokens.some(({ word }) => REACHING.has(word)) || tokens.some(({ word }) => OWN.has(word))) return null;
  if (tokens.some(({ word }, at) => SELF.has(word) && REACHING.has(tokens[at - 1]?.word ?? ''))) return null;
  const isPlain = (word: string): boolean => REACHING.has(word) || AROUND.has(word) || isFunctionWord(word);
  if (!tokens.every(({ word, quote }) => quote === 0 && isPlain(word))) return null;
  const details = { ...last.details, phone: false, ...intent.notes(reading) };
  return makeRequest(intent, { names: [], details }, text, SURE_ENOUGH);
}

const SURE_ENOUGH = 0.9;
