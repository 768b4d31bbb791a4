/** Verbs for how an album begins and ends, in their plain form, with the past ones that no ending makes. */
const BEGINNING = 'begin start open kick lead launch commence began begun led';
const ENDING = 'end close finish conclude round wrap wind sign terminate culminate wound';

/** Nouns for the first and the last song of an album. */
const BEGINNINGS = 'opener';
const ENDINGS = 'closer finale';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** How the verb stands: as a clause with "does" has it ("how does it end"), or as one without. */
export interface VerbForm {
  readonly isEnd: boolean;
  readonly isPlain: boolean;
}

const FORMS: ReadonlyMap<string, VerbForm> = new Map([...formsOfAll(BEGINNING, false), ...formsOfAll(ENDING, true)]);

function formsOfAll(verbs: string, isEnd: boolean): readonly (readonly [string, VerbForm])[] {
  return verbs
    .split(' ')
    .flatMap((verb) => [
      [verb, { isEnd, isPlain: true }],
      ...formsOf(verb).map((form): [string, VerbForm] => [form, { isEnd, isPlain: false }]),
    ]);
}

function formsOf(verb: string): readonly string[] {
  const es = /(?:s|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
  return [es, past];
}

/** A verb for beginning or ending; undefined for any other word. */
export function beginningVerb(word: string): VerbForm | undefined {
  return FORMS.get(word);
}

const BEGINNING_NOUNS = setOf(BEGINNINGS);
const ENDING_NOUNS = setOf(ENDINGS);

/** Whether a noun is the last song (true), the first one (false), or none of them (undefined). */
export function isEndingNoun(word: string): boolean | undefined {
  if (ENDING_NOUNS.has(word)) return true;
  return BEGINNING_NOUNS.has(word) ? false : undefined;
}
