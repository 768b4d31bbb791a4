import type { NameKind, NameMatch } from './name-index.contract.js';
import type { Vocabulary, WordReading } from './vocabulary.js';

/** A name as the search by words sees it. */
export interface WordedName {
  readonly kind: NameKind;
  /** Numbers of its words in the vocabulary, in order. */
  readonly words: readonly number[];
  /** Places of words that are numbers, such as the volume of a series. */
  readonly numbers: readonly number[];
}

/** A stretch of a text in which some or all words of a name were found. */
export interface PartialHit {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly how: NameMatch['how'];
  readonly score: number;
  /** How much of the name was said, 0..1, by the weight of its words. */
  readonly coverage: number;
  /** Several words of a performer, of which a long one is nearly right and another right: "creedance clearwater". */
  readonly isSlip: boolean;
}

interface Place {
  readonly position: number;
  readonly quality: number;
  /** Which word of the name stands here. */
  readonly part: number;
}

/** A word that so many names hold leads to none of them by itself. */
const FREQUENT_AT_LEAST = 200;
const FREQUENT_SHARE = 40;
const LEAST_SEED_QUALITY = 0.74;
/** Titles are many and share words: more of a title must be said than of a performer's name. */
const LEAST_COVERAGE_OF_TITLE = 0.6;
const LEAST_COVERAGE_OF_MISSPELT_TITLE = 0.75;
const LEAST_COVERAGE = 0.4;
/** Frequent words count only in the closer look, so a name is worth one with less than the least coverage. */
const LEAST_PROMISE = 0.3;
const WHOLE = 0.999;
/** A misspelt part of a name is mostly another name that the store does not have. */
const PART_AND_MISSPELT = 0.8;
/** One letter of six or more. */
const LEAST_OF_SLIP = 0.84;
/** Without its number a title of a series may be any of them. */
const NUMBER_MISSING = 0.7;

/** Finds names by some of their words, in any order, with misspelt words, among the words of a text. */
export class PartialSearch {
  private readonly sums: Float32Array;
  private readonly stamps: Int32Array;
  private readonly totals: Float32Array;
  private stamp = 0;
  private readonly frequent: number;

  constructor(
    private readonly names: readonly WordedName[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.sums = new Float32Array(names.length);
    this.stamps = new Int32Array(names.length);
    this.totals = Float32Array.from(names, ({ words }) => totalWeight(words, vocabulary));
    this.frequent = Math.max(FREQUENT_AT_LEAST, names.length / FREQUENT_SHARE);
  }

  /** @param isWanted tells whether names of a kind are looked for. */
  find(words: readonly string[], isWanted: (kind: NameKind) => boolean): PartialHit[] {
    const readings = words.map((word) => this.vocabulary.readingsOf(word));
    const places = placesOf(readings);
    return this.candidates(readings, isWanted).flatMap((name) => this.bestStretch(name, places) ?? []);
  }

  /** Names that hold enough telling words of the text to be worth a closer look. */
  private candidates(readings: readonly (readonly WordReading[])[], isWanted: (kind: NameKind) => boolean): number[] {
    this.stamp += 1;
    const touched: number[] = [];
    for (const { word, quality } of readings.flat()) {
      if (!this.isSeed(word, quality)) continue;
      const weight = this.vocabulary.weightOf(word) * quality;
      for (const name of this.vocabulary.holdersOf(word)) this.addTo(name, weight, touched);
    }
    return touched.filter((name) => this.isPromising(name, isWanted));
  }

  private isSeed(word: number, quality: number): boolean {
    const holders = this.vocabulary.holdersOf(word).length;
    return quality >= LEAST_SEED_QUALITY && holders <= this.frequent && !this.vocabulary.isFunctionWord(word);
  }

  private addTo(name: number, weight: number, touched: number[]): void {
    if (this.stamps[name] !== this.stamp) {
      this.stamps[name] = this.stamp;
      this.sums[name] = 0;
      touched.push(name);
    }
    this.sums[name] = (this.sums[name] ?? 0) + weight;
  }

  private isPromising(name: number, isWanted: (kind: NameKind) => boolean): boolean {
    if ((this.sums[name] ?? 0) < LEAST_PROMISE * this.totalOf(name)) return false;
    const indexed = this.names[name];
    return indexed !== undefined && isWanted(indexed.kind);
  }

  private totalOf(name: number): number {
    return this.totals[name] ?? 0;
  }

  private bestStretch(number: number, places: ReadonlyMap<number, readonly WordPlace[]>): PartialHit | null {
    const name = this.names[number];
    if (name === undefined) return null;
    const found = name.words.flatMap((word, part) => (places.get(word) ?? []).map((place) => ({ ...place, part })));
    const hits = clusters(found).map((cluster) => this.rate(number, name, this.trimmed(cluster, name)));
    return hits.reduce<PartialHit | null>(
      (best, hit) => (hit !== null && hit.score > (best?.score ?? 0) ? hit : best),
      null,
    );
  }

  /** Loose function words at the edges belong to the sentence, not to the name. */
  private trimmed(cluster: readonly Place[], name: WordedName): readonly Place[] {
    let places = cluster;
    while (places.length > 1 && this.isLoose(places[0], places[1], name)) places = places.slice(1);
    while (places.length > 1 && this.isLoose(places.at(-1), places.at(-2), name)) places = places.slice(0, -1);
    return places;
  }

  private isLoose(edge: Place | undefined, neighbour: Place | undefined, name: WordedName): boolean {
    if (edge === undefined || neighbour === undefined) return false;
    if (!this.vocabulary.isFunctionWord(name.words[edge.part] ?? -1)) return false;
    return edge.position - neighbour.position !== edge.part - neighbour.part;
  }

  private rate(number: number, name: WordedName, places: readonly Place[]): PartialHit | null {
    const first = places[0];
    const last = places.at(-1);
    if (first === undefined || last === undefined) return null;
    const said = places.map(({ part, quality }) => ({
      weight: this.vocabulary.weightOf(name.words[part] ?? -1),
      quality,
    }));
    const weight = said.reduce((sum, one) => sum + one.weight, 0);
    const quality = said.reduce((sum, one) => sum + one.weight * one.quality, 0) / weight;
    const coverage = weight / this.totalOf(number);
    const isSpelledRight = quality > WHOLE;
    if (coverage < leastCoverage(name.kind, isSpelledRight)) return null;
    const density = places.length / (last.position - first.position + 1);
    const inOrder = places.every((place, index) => index === 0 || place.part > (places[index - 1]?.part ?? -1))
      ? 1
      : 0.97;
    const fit = coverage > WHOLE ? 0.92 : 0.8 * coverage * (isSpelledRight ? 1 : PART_AND_MISSPELT);
    const missesNumber = name.numbers.some((number) => !places.some(({ part }) => part === number));
    const score = fit * quality * (0.5 + density / 2) * inOrder * (missesNumber ? NUMBER_MISSING : 1);
    const how = isSpelledRight ? 'partial' : 'misspelt';
    const isSlip = !isSpelledRight && name.kind === 'artist' && density === 1 && this.isSlip(name, places);
    return { name: number, start: first.position, end: last.position + 1, how, score, coverage, isSlip };
  }

  private isSlip(name: WordedName, places: readonly Place[]): boolean {
    const telling = places.filter(({ part }) => !this.vocabulary.isFunctionWord(name.words[part] ?? -1));
    const isRight = telling.some(({ quality }) => quality > WHOLE);
    return telling.length > 1 && isRight && telling.every(({ quality }) => quality >= LEAST_OF_SLIP);
  }
}

function totalWeight(words: readonly number[], vocabulary: Vocabulary): number {
  return words.reduce((sum, word) => sum + vocabulary.weightOf(word), 0);
}

interface WordPlace {
  readonly position: number;
  readonly quality: number;
}

function placesOf(readings: readonly (readonly WordReading[])[]): Map<number, WordPlace[]> {
  const places = new Map<number, WordPlace[]>();
  readings.forEach((ofWord, position) => {
    for (const { word, quality } of ofWord) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [{ position, quality }]);
      else known.push({ position, quality });
    }
  });
  return places;
}

/** Splits places into stretches without a gap of two words, each position and each part of the name used once. */
function clusters(places: readonly Place[]): Place[][] {
  const sorted = [...places].sort((one, other) => one.position - other.position || other.quality - one.quality);
  const found: Place[][] = [];
  for (const place of sorted) {
    const current = found.at(-1);
    const last = current?.at(-1);
    if (current === undefined || last === undefined || place.position - last.position > 2) found.push([place]);
    else if (place.position !== last.position && !current.some(({ part }) => part === place.part)) current.push(place);
  }
  return found;
}

function leastCoverage(kind: NameKind, isSpelledRight: boolean): number {
  if (kind !== 'track' && kind !== 'album') return LEAST_COVERAGE;
  return isSpelledRight ? LEAST_COVERAGE_OF_TITLE : LEAST_COVERAGE_OF_MISSPELT_TITLE;
}
