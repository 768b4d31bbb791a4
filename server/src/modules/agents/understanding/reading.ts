import type { NameKind } from '../../store/names/name-index.contract.js';
import type { Concept, Language } from './lexicon/concepts.js';
import type { MentionedName } from './plan.js';

/** One normalised word of a message and where it stands in the text. A piece such as "AC/DC" gives two words with one place. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True when the piece begins with a capital or holds a digit beside letters ("U2"). */
  readonly capital: boolean;
  /** Number of the quoted stretch the word stands in; 0 outside quotes. */
  readonly quote: number;
  /** True when the word ends in an apostrophe and an s ("Metallica's"), or an apostrophe ("Beatles'"). */
  readonly possessive: boolean;
  /** What stands between this word and the one before it. */
  readonly before: 'space' | 'comma' | 'sentence';
}

/** A stretch of tokens: first, and the one after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A shop word or phrase of the lexicon, or the cue of one intent (`cue:<intent>`). */
export interface ConceptMatch extends Stretch {
  readonly concepts: readonly (Concept | `cue:${string}`)[];
  /** True when a word was misspelt, so that it may be another word. */
  readonly slip?: boolean;
}

/** One way to read a stretch as a name. */
export interface NameReading {
  readonly kind: NameKind;
  readonly text: string;
  /** How likely this reading is among the readings of its stretch, about 0..2. */
  readonly weight: number;
  readonly guessed: boolean;
  readonly known: boolean;
  readonly near: readonly string[];
}

/** A stretch of the message that names something of the catalogue (or should: `known` false), with all its readings, likeliest first. */
export interface NameSpan extends Stretch {
  readonly said: string;
  /** True where only a name can stand, so that a word for a time ("the song Yesterday") is none. */
  readonly asked?: boolean;
  readonly readings: readonly NameReading[];
}

/** Figures of a request; the names are those of the tools' arguments where there is one. All scalars, so that they can be kept. */
export interface Figures {
  readonly invoice_id?: number;
  /** Number of an order that those asked for come before or after. */
  readonly before_invoice?: number;
  readonly after_invoice?: number;
  /** Number of an order whose songs are not meant. */
  readonly beside_invoice?: number;
  /** Place in the list of orders, 1 = first in `order`. */
  readonly position?: number;
  /** Place of a song on its album, 1 = first, -1 = last. */
  readonly place?: number;
  /** A number of things wanted ("my last three orders"). */
  readonly limit?: number;
  /** ISO days, both inclusive. */
  readonly from?: string;
  readonly to?: string;
  /** The day that `from` and `to` are, when it was told without a year and is meant in every one. */
  readonly any_year?: string;
  /** The period as ISO words of its own (`2023`, `2024-05`, `2024-05..2024-07`), for wording. */
  readonly period?: string;
  /** The period that the first one is compared with, as `from..to`. */
  readonly other?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** True when minimum and maximum themselves do not count ("over", not "at least"). */
  readonly exclusive?: boolean;
  /** True when the amount itself is meant, and no limit. */
  readonly exact?: boolean;
  /** What minimum and maximum measure: money in cents, lengths in milliseconds, or plain numbers. */
  readonly unit?: 'money' | 'length' | 'plain';
  /** A word to look for in titles. */
  readonly words?: string;
  /** The letter that names begin with. */
  readonly initial?: string;
  /** How many songs or albums a thing is asked to have, both inclusive. */
  readonly size_of?: 'tracks' | 'albums';
  readonly least_size?: number;
  readonly most_size?: number;
  /** What is left out of a list. */
  readonly without_artist?: string;
  readonly without_album?: string;
  readonly without_song?: string;
  readonly without_genre?: string;
}

export type FigureName = keyof Figures;

/** A request as read, before an intent is chosen. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly concepts: ReadonlySet<string>;
  readonly matches: readonly ConceptMatch[];
  readonly names: readonly NameSpan[];
  readonly figures: Figures;
  /** Words that nothing explains: neither a name, a figure, a shop word nor a function word. */
  readonly unexplained: readonly string[];
}

/** What an intent makes its calls from: the names bound to it and its figures, also when taken over from an earlier turn. */
export interface Slots {
  readonly names: readonly MentionedName[];
  readonly details: Readonly<Record<string, string | number | boolean>>;
}
