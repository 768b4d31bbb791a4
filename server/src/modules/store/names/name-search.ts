import { FUNCTION_WORDS } from './function-words.js';
import type { NameKind, NameMatch, StoreName } from './name-index.contract.js';
import { normaliseWords } from './normalise-words.js';
import type { PartialHit, PartialSearch } from './partial-search.js';
import type { PhraseHit, PhraseIndex } from './phrase-index.js';
import type { Vocabulary } from './vocabulary.js';

const MOST_MATCHES = 200;
/** Longer texts are read in this many words; people's messages end long before. */
const MOST_WORDS = 800;
/** Names are seldom misspelt over more words than this; longer stretches are only looked up as they stand. */
const MOST_MISSPELT_WORDS = 6;
/** What a part of a name gains when it belongs to one name of its kind, or to one with this share of the tracks. */
const ONLY_ONE = 0.15;
const MOST_TRACKS = 0.85;
/** The most that parts are worth: more than a main title when they are several words, less when they are one. */
const MOST_BY_PARTS = 0.92;
const MOST_BY_ONE_PART = 0.87;
/** What a slip in several words of one performer is worth: enough to be meant, less than any name spelt right. */
const BY_SLIP = 0.7;
const NEAR = 0.42;
/** Matches below this share too little with the text to be worth a thought. */
const LEAST_SCORE = 0.35;

/** What one build of the index is made of. */
export interface NameSearchParts {
  readonly names: readonly StoreName[];
  readonly phrases: PhraseIndex;
  readonly vocabulary: Vocabulary;
  readonly partial: PartialSearch;
  /** For each name of a composer, how its tracks write their composers. */
  readonly credits: ReadonlyMap<string, readonly string[]>;
}

type Wanted = (kind: NameKind) => boolean;

/** One finished build of the names of a store: answers the questions of `NameIndex`. */
export class NameSearch {
  constructor(private readonly parts: NameSearchParts) {}

  get size(): number {
    return this.parts.names.length;
  }

  /** See `NameIndex.findIn`. */
  findIn(words: readonly string[], kinds?: readonly NameKind[]): NameMatch[] {
    const text = words.slice(0, MOST_WORDS);
    const wanted = wantedOf(kinds);
    const hits = withSlips(this.parts.partial.find(text, wanted));
    const partial = alone(hits.map((hit) => this.matchOf(hit, hit.start, hit.end)));
    return best([...this.wholeNames(text, wanted), ...partial.filter(({ score }) => score >= LEAST_SCORE)]);
  }

  /** See `NameIndex.exactly`. */
  exactly(text: string, kinds?: readonly NameKind[]): StoreName[] {
    const words = normaliseWords(text);
    const wanted = wantedOf(kinds);
    const hits = this.parts.phrases.withLetters(words).filter(({ how }) => how !== 'main');
    const found = hits
      .filter(({ name }) => wanted(this.nameOf(name).kind))
      .sort((one, other) => other.score - one.score);
    return [...new Set(found.map(({ name }) => this.nameOf(name)))];
  }

  /** See `NameIndex.nearest`. */
  nearest(text: string, kinds: readonly NameKind[], limit: number): StoreName[] {
    const words = normaliseWords(text).slice(0, MOST_WORDS);
    const total = this.weightOf(words);
    const near = this.findIn(words, kinds)
      .map((match) => ({ match, score: (match.score * this.weightOf(words.slice(match.start, match.end))) / total }))
      .filter(({ score }) => score >= NEAR)
      .sort((one, other) => other.score - one.score || other.match.name.weight - one.match.name.weight);
    return [...new Set(near.map(({ match }) => match.name))].slice(0, limit);
  }

  /** See `NameIndex.withWords`. */
  withWords(text: string, kinds: readonly NameKind[]): StoreName[] {
    const { vocabulary, names } = this.parts;
    const holders = normaliseWords(text).map((word) => vocabulary.holdersOf(vocabulary.numberOf(word) ?? -1));
    const [fewest, ...others] = holders.sort((one, other) => one.length - other.length);
    const sets = others.map((numbers) => new Set(numbers));
    const all = (fewest ?? []).filter((number) => sets.every((set) => set.has(number)));
    return all.flatMap((number) => names[number] ?? []).filter(({ kind }) => kinds.includes(kind));
  }

  /** See `NameIndex.creditsOf`. */
  creditsOf(composer: string): readonly string[] {
    return this.parts.credits.get(normaliseWords(composer).join(' ')) ?? [];
  }

  /** Every stretch of the text that is a whole name, as it stands, joined or split otherwise, or misspelt. */
  private wholeNames(words: readonly string[], wanted: Wanted): NameMatch[] {
    return words.flatMap((_, start) => this.wholeNamesFrom(words, start, wanted));
  }

  private wholeNamesFrom(words: readonly string[], start: number, wanted: Wanted): NameMatch[] {
    const matches: NameMatch[] = [];
    const last = Math.min(words.length, start + this.parts.phrases.longest + 1);
    let letters = '';
    for (let end = start + 1; end <= last; end += 1) {
      letters += words[end - 1] ?? '';
      const mayBegin = this.parts.phrases.mayBegin(letters);
      if (!mayBegin && end - start > MOST_MISSPELT_WORDS) break;
      const stretch = words.slice(start, end);
      const hits = mayBegin ? this.asTheyStand(stretch) : [];
      for (const hit of hits.length > 0 ? hits : this.misspelt(stretch)) {
        const match = this.matchOf(hit, start, end);
        if (wanted(match.name.kind)) matches.push(match);
      }
    }
    return matches;
  }

  private asTheyStand(stretch: readonly string[]): readonly PhraseHit[] {
    return [...this.parts.phrases.withLetters(stretch), ...this.withoutPossessive(stretch)];
  }

  private misspelt(stretch: readonly string[]): readonly PhraseHit[] {
    return this.mayBeMisspelt(stretch) ? this.parts.phrases.nearlyWithLetters(stretch) : [];
  }

  /**
   * Whether a look for misspellings is worth its time. A stretch of words the store knows that begins or ends with a
   * function word is a piece of a sentence more often than a name; a misspelling mostly makes a word nobody knows.
   */
  private mayBeMisspelt(stretch: readonly string[]): boolean {
    if (stretch.length > MOST_MISSPELT_WORDS) return false;
    if (!FUNCTION_WORDS.has(stretch[0] ?? '') && !FUNCTION_WORDS.has(stretch.at(-1) ?? '')) return true;
    return stretch.some((word) => this.parts.vocabulary.numberOf(word) === undefined);
  }

  /** "queens albums" may be Queen's, "u2s" U2's: apostrophes are gone from normalised words. */
  private withoutPossessive(stretch: readonly string[]): PhraseHit[] {
    const last = stretch.at(-1) ?? '';
    if (last.length < 3 || !last.endsWith('s')) return [];
    const bare = [...stretch.slice(0, -1), last.slice(0, -1)];
    return this.parts.phrases.withLetters(bare).map((hit) => ({ ...hit, how: 'joined', score: hit.score * 0.94 }));
  }

  private matchOf(hit: PhraseHit | PartialHit, start: number, end: number): NameMatch {
    return { name: this.nameOf(hit.name), start, end, how: hit.how, score: hit.score };
  }

  private nameOf(number: number): StoreName {
    const name = this.parts.names[number];
    if (name === undefined) throw new RangeError(`There is no name number ${number}`);
    return name;
  }

  /** How much the words of a text tell; words the store does not know tell as much as its rarest. */
  private weightOf(words: readonly string[]): number {
    const { vocabulary } = this.parts;
    const unknown = Math.log2(2 + this.size);
    return words.reduce((sum, word) => {
      const number = vocabulary.numberOf(word);
      return sum + (number === undefined ? unknown : vocabulary.weightOf(number));
    }, 0);
  }
}

function wantedOf(kinds: readonly NameKind[] | undefined): Wanted {
  return kinds === undefined ? () => true : (kind) => kinds.includes(kind);
}

/** Raises a slip in a part of a performer's name that only one performer is like. */
function withSlips(hits: readonly PartialHit[]): readonly PartialHit[] {
  const slips = hits.filter(({ isSlip }) => isSlip);
  const isOnlyOne = (hit: PartialHit): boolean =>
    slips.every(({ name, start, end }) => name === hit.name || start >= hit.end || end <= hit.start);
  return hits.map((hit) => (hit.isSlip && isOnlyOne(hit) ? { ...hit, score: Math.max(hit.score, BY_SLIP) } : hit));
}

/** Raises parts of names that most likely mean one name of their kind: no other shares them, or hardly any track. */
function alone(matches: readonly NameMatch[]): NameMatch[] {
  const shared = new Map<string, number>();
  const keyOf = ({ name, start, end }: NameMatch): string => `${name.kind} ${start} ${end}`;
  for (const match of matches) {
    if (match.how === 'partial') shared.set(keyOf(match), (shared.get(keyOf(match)) ?? 0) + match.name.weight);
  }
  const isAlone = (match: NameMatch): boolean =>
    match.how === 'partial' &&
    match.name.weight > 0 &&
    match.name.weight >= MOST_TRACKS * (shared.get(keyOf(match)) ?? 0);
  return matches.map((match) =>
    isAlone(match) ? { ...match, score: Math.min(mostOf(match), match.score + ONLY_ONE) } : match,
  );
}

function mostOf({ start, end }: NameMatch): number {
  return end - start > 1 ? MOST_BY_PARTS : MOST_BY_ONE_PART;
}

/** Best first; of the readings of one name that overlap, only the best. */
function best(matches: NameMatch[]): NameMatch[] {
  matches.sort(
    (one, other) =>
      other.score - one.score || other.end - other.start - (one.end - one.start) || other.name.weight - one.name.weight,
  );
  const kept: NameMatch[] = [];
  const ofName = new Map<StoreName, NameMatch[]>();
  for (const match of matches) {
    const same = ofName.get(match.name) ?? [];
    if (same.some(({ start, end }) => match.start < end && start < match.end)) continue;
    ofName.set(match.name, [...same, match]);
    if (kept.push(match) === MOST_MATCHES) break;
  }
  return kept;
}
