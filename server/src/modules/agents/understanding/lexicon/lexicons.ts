import type { IntentCatalogue } from '../intents/intent-catalogue.js';
import { isContent, type Language } from './concepts.js';
import { Lexicon, WORDS } from './lexicon.js';

/** The shop words of each language with the phrases of the intents. */
export class Lexicons {
  private readonly made = new Map<Language, Lexicon>();

  constructor(private readonly intents: IntentCatalogue) {}

  /** Made when a language is first spoken, since all of them together are a tenth of a start. */
  of(language: Language): Lexicon {
    const made = this.made.get(language) ?? lexiconOf(language, this.intents);
    this.made.set(language, made);
    return made;
  }
}

function lexiconOf(language: Language, { intents }: IntentCatalogue): Lexicon {
  const words = new Map<string, string>();
  const add = (meaning: string, list: string | undefined): void => {
    if (list !== undefined)
      words.set(meaning, [words.get(meaning), list].filter((part) => part !== undefined).join(', '));
  };
  for (const spoken of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    for (const [meaning, list] of Object.entries(WORDS[spoken].concepts))
      if (spoken === language || isContent(meaning)) add(meaning, list);
    for (const intent of intents) add(`cue:${intent.name}`, intent.cues[spoken]);
  }
  return new Lexicon(Object.fromEntries(words), language);
}
