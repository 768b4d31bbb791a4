import type { Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';
import type { BareAnswer } from './bare-answers.js';

interface GoingOn {
  readonly language: Language;
  /** What tells somebody to continue, at the end of the message. */
  readonly verbs: RegExp;
  /** What says that something is not whole. */
  readonly doubts: RegExp;
  /** All that such a doubt is made of; any other word is about something else. */
  readonly words: ReadonlySet<string>;
}

const WISHES: readonly GoingOn[] = [
  {
    language: 'en',
    verbs: /(?:^| )(?:carry on|go on|going on|keep going|keep them coming|proceed|continue|move along|read on|next)$/,
    doubts: /\b(?:not|cant|cannot|isnt|arent|wasnt|doesnt|hardly|never|must|surely|sure|bound|should)\b/,
    words: wordSet(
      'that thats this these those it its they them there theres here cant cannot can isnt arent wasnt not hardly never must have has ' +
        'got to be been is are was all everything whole entire full complete lot list lists of the a any other others another ' +
        'more surely sure right really the end last only yet done finished story bet think hope suppose expect i im you ' +
        'youve doesnt do does stop here few some further bound should by no means so but and well ok okay hm hmm oh come',
    ),
  },
  {
    language: 'es',
    verbs: /(?:^| )(?:sigue|siga|sigamos|continua|continue|adelante)$/,
    doubts: /\b(?:no|debe|deben|tiene|tienen|seguro)\b/,
    words: wordSet(
      'eso esto esa esta no es son puede ser todo todos todas la lista entera debe deben tiene tienen que haber hay mas otras otros seguro y pero',
    ),
  },
  {
    language: 'pt',
    verbs: /(?:^| )(?:continua|continue|continuar|segue|siga|adiante)$/,
    doubts: /\b(?:nao|deve|devem|tem|certeza)\b/,
    words: wordSet(
      'isso isto essa esta nao e sao pode ser tudo todas todos a lista inteira deve devem tem que haver ha mais outras outros com certeza mas',
    ),
  },
  {
    language: 'fr',
    verbs: /(?:^| )(?:continue|continuez|poursuis|poursuivez|vas y|allez y)$/,
    doubts: /\b(?:pas|doit|surement)\b/,
    words: wordSet(
      'ce cest n nest est pas ca cela la liste entiere tout toutes tous peut etre il y en doit avoir autres plus surement mais et',
    ),
  },
  {
    language: 'de',
    verbs: /(?:^| )(?:weiter|mach weiter|weitermachen|fahr fort|fahre fort)$/,
    doubts: /\b(?:nicht|muss|mussen|sicher|bestimmt)\b/,
    words: wordSet(
      'das dies war ist sind kann konnen doch noch nicht alles alle die ganze liste sein gewesen es muss mussen andere weitere mehr geben sicher bestimmt aber und',
    ),
  },
];

/** What may close such a message and adds nothing. */
const COURTESY = /(?: (?:please|then|now|por favor|sil (?:vous|te) plait|bitte))+$/;
const MOST_WORDS = 12;

/** "That can't be all, carry on": doubt that a list is whole and a word to continue, and nothing else, wish for more of it; null for any other message. */
export function wishToGoOn(tokens: readonly Token[]): BareAnswer | null {
  if (tokens.length > MOST_WORDS || tokens.some(({ quote }) => quote > 0)) return null;
  const said = tokens
    .map(({ word }) => word)
    .join(' ')
    .replace(COURTESY, '');
  const languages = WISHES.filter((wish) => goesOn(said, wish)).map(({ language }) => language);
  return languages.length === 0 ? null : { concepts: ['more'], languages };
}

function goesOn(said: string, { verbs, doubts, words }: GoingOn): boolean {
  const verb = verbs.exec(said);
  if (verb === null) return false;
  const doubt = said.slice(0, verb.index).trim();
  return doubts.test(doubt) && doubt.split(' ').every((word) => words.has(word));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
