import { LANGUAGES, type Concept, type Language } from '../../lexicon/concepts.js';
import type { Token } from '../../reading.js';

/** Words that alone say yes or no, by language; "ok" and the like are said everywhere. */
const ANSWERS: Readonly<Record<'yes' | 'no', Readonly<Record<Language, string>>>> = {
  yes: {
    en: 'yes yeah yep yup yea ya sure certainly definitely absolutely right correct fine alright',
    es: 'si sip claro vale dale desde luego',
    pt: 'sim claro certo pode',
    fr: 'oui ouais volontiers certainement daccord',
    de: 'ja jo jawohl klar sicher gerne gern genau',
  },
  no: {
    en: 'no nope nah',
    es: 'no nada',
    pt: 'nao nada',
    fr: 'non nan rien',
    de: 'nein nee ne nichts',
  },
};

/** Words that agree in every language, and take note where something was answered. */
const NOTED = new Set('ok okay okey k oki'.split(' '));

/** What may stand beside such a word and adds nothing to it. */
const BESIDE = new Set(
  'please thing thanks thank you then well oh por favor gracias obrigado obrigada sil vous te plait merci bitte danke'.split(
    ' ',
  ),
);

/** Most words of a message that is but a yes or a no. */
const MOST_WORDS = 4;

/** A message that only says yes or no: which of them, and the languages in which it does so. */
export interface BareAnswer {
  readonly concepts: readonly Concept[];
  readonly languages: readonly Language[];
}

/**
 * Reads "yes", "sure thing", "ja bitte", "ok": a message that is a yes or a no and nothing else. Null for every other one.
 *
 * @param goesOn whether something was said before, which "ok" then takes note of.
 */
export function bareAnswer(tokens: readonly Token[], goesOn: boolean): BareAnswer | null {
  const said = tokens.filter(({ word }) => !BESIDE.has(word)).map(({ word }) => word);
  if (said.length === 0 || tokens.length > MOST_WORDS || tokens.some(({ quote }) => quote > 0)) return null;
  const words = said.filter((word) => !NOTED.has(word));
  if (words.length === 0) return { concepts: [goesOn ? 'thanks' : 'yes'], languages: [] };
  for (const concept of ['no', 'yes'] as const) {
    const languages = LANGUAGES_OF[concept].filter(({ known }) => words.every((word) => known.has(word)));
    if (languages.length > 0) return { concepts: [concept], languages: languages.map(({ language }) => language) };
  }
  return null;
}

/** The language of such an answer: the one spoken before where it may be that, then English, then the first that has the word. */
export function languageOfAnswer({ languages }: BareAnswer, fallbacks: readonly (Language | null)[]): Language {
  const spoken = fallbacks.filter((language) => language !== null);
  const kept = languages.length === 0 ? spoken[0] : spoken.find((language) => languages.includes(language));
  return kept ?? (languages.includes('en') ? 'en' : (languages[0] ?? 'en'));
}

const LANGUAGES_OF = { yes: setsOf('yes'), no: setsOf('no') } as const;

function setsOf(
  concept: 'yes' | 'no',
): readonly { readonly language: Language; readonly known: ReadonlySet<string> }[] {
  return LANGUAGES.map((language) => ({ language, known: new Set(ANSWERS[concept][language].split(' ')) }));
}
