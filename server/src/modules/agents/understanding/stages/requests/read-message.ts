import type { NameIndex } from '../../../../store/names/name-index.contract.js';
import { isFunctionWord, isOrdinary } from '../../lexicon/common-words.js';
import type { Language } from '../../lexicon/concepts.js';
import { countsElsewhere } from '../../lexicon/numerals.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ConceptMatch, NameSpan, Reading, Stretch, Token } from '../../reading.js';
import { outside, overlaps } from '../concepts/find-concepts.js';
import { askedAsOne } from './asked-as-one.js';
import { comparedThings } from './compared-things.js';
import { withComparison } from './compared-titles.js';
import { withCollections } from '../titles/collection-titles.js';
import { withCountedScope } from './counted-scopes.js';
import { countedAndNamed } from '../concepts/counted-and-named.js';
import { eachOfThem } from './each-of-them.js';
import { type Exclusion, findExclusion, namedOut } from './find-exclusions.js';
import { findFigures } from '../figures/find-figures.js';
import { findInitial, type Initial } from '../concepts/find-initials.js';
import { findIntroductions } from '../concepts/find-introductions.js';
import { findNewValue } from '../concepts/find-new-value.js';
import { findPeriods } from '../figures/find-periods.js';
import type { Period } from '../figures/period.js';
import { findShopWords } from './find-shop-words.js';
import { findSize, type Size } from '../concepts/find-sizes.js';
import type { TitleWords } from '../titles/find-title-words.js';
import { withoutForeignWords } from '../words/foreign-words.js';
import { withoutFormalCapitals } from '../words/formal-address.js';
import { withHeldAgainst } from './held-against.js';
import { heardBeside, unitedRequests } from './heard-beside.js';
import { withMeasuredGenres } from '../concepts/measured-genres.js';
import { joinedFields } from './joined-fields.js';
import { mendWords } from '../words/mend-words.js';
import { withoutOtherWares } from '../concepts/other-wares.js';
import { readNames } from '../names/read-names.js';
import { splitRequests } from './split-requests.js';
import { withSharedDeeds } from './shared-deeds.js';
import { isStrayTalk } from './stray-talk.js';
import { withSungWords } from '../titles/sung-words.js';
import { withUnrecordedQualities } from '../concepts/unrecorded-qualities.js';
import { withUnsaidSubjects } from '../concepts/unsaid-subjects.js';
import { withUnwantedSuggestions } from './unwanted-suggestions.js';
import { withWishVerbs } from '../concepts/wish-verbs.js';
import { withWordsOfOwning } from '../owning/words-of-owning.js';

/** What reading a message needs beside the message. */
export interface ReadingMeans {
  readonly index: NameIndex;
  readonly lexicon: Lexicon;
  readonly now: string;
}

/** One request of a message as read, with the place in a list it speaks of. */
export interface ReadRequest {
  readonly reading: Reading;
  readonly ordinal: number | null;
  /** Periods that the same is asked for, beside that of the figures. */
  readonly periods: readonly Period[];
  /** Numbers of orders that the same is asked for, beside that of the figures. */
  readonly orders: readonly number[];
  /** Where the request begins in the text of the message. */
  readonly start: number;
}

/** Reads a tokenised message into its requests: shop words, names, borders between requests, figures. */
export function readMessage(
  text: string,
  spelt: readonly Token[],
  language: Language,
  means: ReadingMeans,
): readonly ReadRequest[] {
  const tokens = mendWords(
    text,
    withoutFormalCapitals(withoutForeignWords(spelt, language), language),
    language,
    means,
  );
  const heard = findShopWords(text, tokens, means);
  const introductions = findIntroductions(tokens, heard, means.index);
  const spoken = outside(heard, introductions).filter((match) => !isStrayTalk(match, tokens));
  const initial = findInitial(tokens);
  const wished = withUnsaidSubjects(withWishVerbs(withMeasuredGenres(spoken, tokens, means.index), tokens), tokens);
  const size = findSize(tokens);
  const unbound = outside(
    withUnrecordedQualities(wished, tokens, means.index),
    [initial, size].filter((stretch) => stretch !== null),
  );
  const { matches: found, clause: naming } = countedAndNamed(unbound, tokens);
  const value = findNewValue(tokens, found);
  const told = [...introductions, value, initial, size, naming].filter((stretch) => stretch !== null);
  const read = readNames(text, tokens, found, told, means);
  const collected = withoutOtherWares(withCollections(read, means.index), tokens);
  const { names: said, matches: shop } = withSungWords(collected.names, collected.matches, tokens, means.index);
  const exclusion = findExclusion(tokens, said, shop);
  const kept = said.filter((name) => exclusion?.names.includes(name) !== true);
  const left = exclusion === null ? shop : outside(shop, [namedOut(exclusion)]);
  const against = withHeldAgainst(text, tokens, kept, left, means.index);
  const { names: counted, matches: asked, whole: scope } = withCountedScope(left, against, tokens);
  const { compared, named } = comparedThings(tokens, asked, counted);
  const wanted = withUnwantedSuggestions(withWordsOfOwning(asked, named, tokens), named, tokens);
  const beside = withComparison(heardBeside(wanted, named, tokens, means.now), compared);
  const one = askedAsOne({ text, tokens, names: named, index: means.index }, beside);
  const { names, matches, titleWords } = one ?? { names: named, matches: beside, titleWords: read.titleWords };
  const uncut = [
    ...findPeriods(tokens, means.now),
    ...[
      titleWords,
      read.titleSearch,
      eachOfThem(tokens, matches, names),
      joinedFields(tokens),
      value,
      exclusion,
      size,
      naming,
      compared?.whole ?? null,
      scope,
      one?.whole ?? null,
      ...unitedRequests(wanted, names, tokens),
    ].filter((stretch) => stretch !== null),
  ];
  const parts = splitRequests(tokens, matches, names, uncut);
  const whole = { tokens, matches, names, titleWords, told, initial, size, exclusion };
  return withSharedDeeds(parts.map((part) => readPart(text, part, whole, language, means.now)));
}

interface WholeMessage {
  readonly tokens: readonly Token[];
  readonly matches: readonly ConceptMatch[];
  readonly names: readonly NameSpan[];
  readonly titleWords: TitleWords | null;
  /** Where people say who they are, and what something of the account shall become. */
  readonly told: readonly Stretch[];
  readonly initial: Initial | null;
  readonly size: Size | null;
  readonly exclusion: Exclusion | null;
}

function readPart(text: string, part: Stretch, whole: WholeMessage, language: Language, now: string): ReadRequest {
  const tokens = whole.tokens.slice(part.start, part.end);
  const matches = shifted(whole.matches, part);
  const names = shifted(whole.names, part);
  const from = tokens[0]?.start ?? 0;
  const own = text.slice(from, tokens.at(-1)?.end ?? 0);
  const placed = tokens.map((token) => ({ ...token, start: token.start - from, end: token.end - from }));
  const { initial, size, exclusion } = whole;
  const sized = size === null ? [] : shifted([size], part);
  const free = (position: number): boolean =>
    !sized.some(({ start, end }) => start <= position && position < end) &&
    !countsElsewhere(tokens[position]?.word ?? '', language) &&
    !names.some((name) => name.start <= position && position < name.end && isSettled(name));
  const { figures, ordinal, stretches, further, furtherOrders } = findFigures(own, placed, matches, free, now);
  const named = names.filter((name) => !stretches.some((stretch) => overlaps(name, stretch)) || isSettled(name));
  const searched = whole.titleWords === null ? [] : shifted([whole.titleWords], part);
  const excluded = exclusion === null ? [] : shifted([namedOut(exclusion)], part);
  const begun = initial === null ? [] : shifted([initial], part);
  const sought = {
    ...(searched[0] !== undefined && { words: searched[0].words }),
    ...(begun.length > 0 && { initial: initial?.letter }),
    ...sized[0]?.figures,
    ...(excluded.length > 0 && exclusion?.figures),
  };
  const explained = [...matches, ...named, ...stretches, ...searched, ...excluded, ...shifted(whole.told, part)];
  return {
    reading: {
      text: own,
      language,
      tokens: placed,
      concepts: new Set(matches.flatMap(({ concepts }) => concepts)),
      matches,
      names: named,
      figures: { ...figures, ...sought },
      unexplained: unexplainedWords(tokens, explained),
    },
    ordinal,
    periods: further,
    orders: furtherOrders,
    start: from,
  };
}

/** A name of the store, or one that stands where only a name can. */
function isSettled({ readings, asked }: NameSpan): boolean {
  return asked === true || readings.some(({ known }) => known);
}

function shifted<Part extends Stretch>(parts: readonly Part[], into: Stretch): readonly Part[] {
  return parts
    .filter(({ start, end }) => start >= into.start && end <= into.end)
    .map((part) => ({ ...part, start: part.start - into.start, end: part.end - into.start }));
}

/** Words with a meaning of their own that nothing explains; everyday words count, function words do not. */
function unexplainedWords(tokens: readonly Token[], explained: readonly Stretch[]): readonly string[] {
  return tokens.flatMap(({ word }, position) => {
    if (explained.some(({ start, end }) => start <= position && position < end)) return [];
    return isFunctionWord(word) || (isOrdinary(word) && word.length < 3) ? [] : [word];
  });
}
