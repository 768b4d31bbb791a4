import type { ConceptMatch } from '../reading.js';
import { CONTENT_CONCEPTS, FRAME_CONCEPTS, type Concept, type Language, type LanguageWords } from './concepts.js';
import { ENGLISH } from './en.js';
import { ENGLISH_PHRASES } from './en-phrases.js';
import { FRENCH_PHRASES } from './fr-phrases.js';
import { GERMAN_PHRASES } from './de-phrases.js';
import { PORTUGUESE_PHRASES } from './pt-phrases.js';
import { SPANISH_PHRASES } from './es-phrases.js';
import { FRENCH } from './fr.js';
import { GERMAN } from './de.js';
import { PORTUGUESE } from './pt.js';
import { PhraseTree, type PhraseState } from './phrase-tree.js';
import { loneWordsOf, patternsOf, phrasesOf, wordsIn } from './phrases.js';
import { SPANISH } from './es.js';

type Meaning = Concept | `cue:${string}`;

/** The words of two lists, concept by concept. */
function joined(words: LanguageWords['concepts'], phrases: LanguageWords['concepts']): LanguageWords['concepts'] {
  const further = Object.entries(phrases).map(([concept, list]) => [
    concept,
    [Object.entries(words).find(([name]) => name === concept)?.[1], list].filter(isPresent).join(', '),
  ]);
  return { ...words, ...Object.fromEntries(further) };
}

/** The words of each language. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: { ...ENGLISH, concepts: joined(ENGLISH.concepts, ENGLISH_PHRASES) },
  es: { ...SPANISH, concepts: joined(SPANISH.concepts, SPANISH_PHRASES) },
  pt: { ...PORTUGUESE, concepts: joined(PORTUGUESE.concepts, PORTUGUESE_PHRASES) },
  fr: { ...FRENCH, concepts: joined(FRENCH.concepts, FRENCH_PHRASES) },
  de: { ...GERMAN, concepts: joined(GERMAN.concepts, GERMAN_PHRASES) },
};

const CONCEPT_BY_NAME = new Map<string, Concept>(
  [...CONTENT_CONCEPTS, ...FRAME_CONCEPTS].map((concept) => [concept, concept]),
);

const POINTERS: readonly Concept[] = [
  'newest',
  'refer_one',
  'refer_many',
  'before_that',
  'after_that',
  'oldest',
  'largest',
  'smallest',
  'longest',
  'shortest',
];
/** What one does oneself. */
const DEEDS: readonly Concept[] = ['buy', 'spend'];
const THINGS: readonly Concept[] = ['album', 'song', 'artist', 'invoice', 'playlist', 'genre', 'composer'];

/** The phrases of one language: finds shop words in a text, the longest first. */
export class Lexicon {
  private readonly tree = new PhraseTree<Meaning>();
  private readonly vocabulary = new Set<string>();
  private readonly nounsOf = new Map<Concept, ReadonlySet<string>>();
  private readonly corrections = new Map<string, string>();

  constructor(
    words: Readonly<Partial<Record<string, string>>>,
    private readonly language: Language = 'en',
  ) {
    for (const [meaning, list] of Object.entries(words)) {
      for (const pattern of patternsOf(list ?? '')) {
        this.tree.add(pattern, toMeaning(meaning));
        for (const word of wordsIn(pattern)) this.vocabulary.add(word);
      }
    }
    for (const pointer of POINTERS) this.tellWhatIsPointedAt(pointer, words);
    for (const deed of DEEDS) this.tellWhoseDeed(deed, words);
    for (const word of this.vocabulary) this.addCorrections(word);
  }

  has(word: string): boolean {
    return this.vocabulary.has(word);
  }

  /** Whether a word that English shortens so is a word of another language as it stands ("wen"). */
  isOwnWord(word: string): boolean {
    return this.language !== 'en' && this.has(word);
  }

  /** The word of the lexicon that a misspelt long word was meant to be, or the word itself; its first and last letter are trusted. */
  correct(word: string): string {
    if (this.vocabulary.has(word) || word.length < 5) return word;
    const candidates = [word, ...deletionsOf(word)].map((deletion) => this.corrections.get(deletion)).filter(isPresent);
    return candidates.find((candidate) => candidate.at(0) === word.at(0) && candidate.at(-1) === word.at(-1)) ?? word;
  }

  /** Matches from left to right, each the longest that begins at its word; words inside a match begin none. */
  findIn(words: readonly string[]): readonly ConceptMatch[] {
    const matches: ConceptMatch[] = [];
    for (let start = 0; start < words.length;) {
      const match = this.longestAt(words, start);
      if (match !== null) matches.push(match);
      start = match?.end ?? start + 1;
    }
    return matches;
  }

  private longestAt(words: readonly string[], start: number): ConceptMatch | null {
    let state: PhraseState<Meaning> | null = this.tree.root;
    let found: ConceptMatch | null = null;
    for (let end = start; state !== null; end += 1) {
      if (state.meanings.length > 0) found = { start, end, concepts: state.meanings };
      state = this.tree.after(state, words[end] ?? '');
    }
    return found;
  }

  /** "The song" points back and also says that it is a song; "first order" is about an order. */
  private tellWhatIsPointedAt(pointer: string, words: Readonly<Partial<Record<string, string>>>): void {
    for (const phrase of phrasesOf(words[pointer] ?? '')) {
      const parts = phrase.split(' ');
      const kind = THINGS.find((thing) => parts.length > 1 && parts.some((part) => this.nouns(words, thing).has(part)));
      if (kind !== undefined) this.alsoMeans(phrase, kind);
    }
  }

  /** "Did I get" says who got it, though the phrase hides the "I". */
  private tellWhoseDeed(deed: Concept, words: Readonly<Partial<Record<string, string>>>): void {
    const selves = this.nouns(words, 'first_person');
    for (const phrase of phrasesOf(words[deed] ?? ''))
      if (phrase.includes(' ') && phrase.split(' ').some((word) => selves.has(word)))
        this.alsoMeans(phrase, 'first_person');
  }

  private alsoMeans(phrase: string, meaning: Meaning): void {
    for (const pattern of patternsOf(phrase)) this.tree.add(pattern, meaning);
  }

  private nouns(words: Readonly<Partial<Record<string, string>>>, thing: Concept): ReadonlySet<string> {
    const known = this.nounsOf.get(thing) ?? loneWordsOf(words[thing] ?? '');
    this.nounsOf.set(thing, known);
    return known;
  }

  private addCorrections(word: string): void {
    if (word.length < 5) return;
    for (const deletion of deletionsOf(word)) {
      if (!this.vocabulary.has(deletion)) this.corrections.set(deletion, word);
    }
  }
}

/** The word with each one letter left out; two words one slip apart share one of these. */
function deletionsOf(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

function isPresent(word: string | undefined): word is string {
  return word !== undefined;
}

function toMeaning(name: string): Meaning {
  return isCue(name) ? name : asConcept(name);
}

function isCue(name: string): name is `cue:${string}` {
  return name.startsWith('cue:');
}

function asConcept(name: string): Concept {
  const concept = CONCEPT_BY_NAME.get(name);
  if (concept === undefined) throw new TypeError(`The lexicon knows no concept "${name}".`);
  return concept;
}
