import { Injectable } from '@nestjs/common';
import { NameIndex, type NameKind, type NameMatch, type StoreName } from '../../store/names/name-index.contract.js';
import { normaliseWords } from '../../store/names/normalise-words.js';
import { canBeMisspelling } from '../../store/names/word-pairs.js';

/** What a name given to a tool stands for. `near` holds the closest names when it stands for none. */
export type ResolvedName =
  { readonly found: true; readonly name: StoreName } | { readonly found: false; readonly near: readonly string[] };

/** Most names suggested when nothing was found. */
const SUGGESTIONS = 3;
/** A misspelling or part of a name is taken for it from this score on… */
const LEAST_SCORE = 0.75;
/** …when at least this share of the given letters belongs to it ("rock music" is about the genre Rock)… */
const LEAST_SHARE = 0.7;
const LEAST_SHARE_OF_GENRE = 0.4;
/** …and no other name of the kind comes this close. */
const LEAST_LEAD = 0.05;

/** Turns a name as a person or a model wrote it into the store's own, or says which ones are near. */
@Injectable()
export class NameResolver {
  constructor(private readonly index: NameIndex) {}

  /** One name of a kind. Never guesses between two: those come back as near. */
  resolve(text: string, kind: NameKind): ResolvedName {
    const resolved = this.spelt(text, kind) ?? this.guess(normaliseWords(text), kind);
    return resolved === undefined ? { found: false, near: this.near(text, kind) } : { found: true, name: resolved };
  }

  /** The name as it is spelt; those that differ from it in signs only ("Heaven's", "Heavens") are the same to people. */
  private spelt(text: string, kind: NameKind): StoreName | undefined {
    const [name, ...others] = this.index.exactly(text, [kind]);
    if (name === undefined || name.ids.length === 0) return name;
    const letters = normaliseWords(name.text).join(' ');
    const same = others.filter((other) => normaliseWords(other.text).join(' ') === letters);
    return { ...name, ids: [...name.ids, ...same.flatMap(({ ids }) => ids)] };
  }

  private guess(words: readonly string[], kind: NameKind): StoreName | undefined {
    const [best, second] = this.index.findIn(words, [kind]).filter((match) => isMeant(words, match));
    if (best === undefined || best.score < LEAST_SCORE) return undefined;
    return second !== undefined && best.score - second.score < LEAST_LEAD ? undefined : best.name;
  }

  private near(text: string, kind: NameKind): string[] {
    return this.index.nearest(text, [kind], SUGGESTIONS).map((name) => name.text);
  }
}

function isMeant(words: readonly string[], { name, start, end, how }: NameMatch): boolean {
  const isTitle = name.kind === 'track' || name.kind === 'album';
  if (isTitle && how === 'partial' && end - start === 1) return false;
  const said = words.slice(start, end);
  const share = said.join('').length / words.join('').length;
  if (name.kind === 'genre' && how === 'exact' && isNarrower(words, start, end)) return false;
  return share >= (name.kind === 'genre' ? LEAST_SHARE_OF_GENRE : LEAST_SHARE) && !isOtherTitle(said, name);
}

/** "Death metal" is not the whole of metal; "metal music" is. */
function isNarrower(words: readonly string[], start: number, end: number): boolean {
  return words.some((word, place) => (place < start || place >= end) && !OF_GENRES.has(word));
}

const OF_GENRES = new Set('music songs song tracks tunes genre style the and'.split(' '));

/** "Yesterday" and "Yesterdays", "Back in Black" and "Back to Black" are two titles each, one letter apart or two. */
function isOtherTitle(said: readonly string[], { kind, text }: StoreName): boolean {
  if (kind !== 'track' && kind !== 'album') return false;
  const words = normaliseWords(text);
  if (said.join(' ') === words.join(' ')) return false;
  return !canBeMisspelling(said, words) || said.map(singular).join(' ') === words.map(singular).join(' ');
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
