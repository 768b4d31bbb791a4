import type { NameIndex, NameMatch } from '../../../../store/names/name-index.contract.js';
import type { ConceptMatch, NameReading, NameSpan, Stretch, Token } from '../../reading.js';
import { overlaps } from '../concepts/find-concepts.js';
import { withHolder } from './holder-of-tracks.js';
import { likeliestFirst } from './likeliest-readings.js';
import { isLikely } from './likely-matches.js';
import { manyWordNames } from './many-word-names.js';
import { extentOf } from './name-fit.js';
import { hintsFor, KIND_PRIOR, wantedKind } from './name-hints.js';
import { strengthOf } from './name-strength.js';

/** How well each kind of fit stands beside an exact one. */
const FIT: Readonly<Record<NameMatch['how'], number>> = {
  exact: 1,
  joined: 0.97,
  misspelt: 0.8,
  main: 0.65,
  partial: 0.65,
};

/** What a further stretch must be worth more than, so that one long name beats two short ones. */
const PRICE_OF_A_STRETCH = 0.35;

/** A stretch with its matches and what it is worth as a name, about 0..6. */
interface Candidate extends Stretch {
  readonly matches: readonly NameMatch[];
  readonly worth: number;
}

/**
 * Reads the names of the catalogue out of a message: of all overlapping stretches those that together explain it best,
 * each with its readings by kind, likeliest first.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  index: NameIndex,
): readonly NameSpan[] {
  const aboutWriting = matches.some(({ concepts }) => concepts.includes('compose') || concepts.includes('composer'));
  const found = [...index.findIn(tokens.map(({ word }) => word)), ...manyWordNames(text, tokens, index)].filter(
    (match) => isLikely(match, tokens, matches, aboutWriting),
  );
  const candidates = [...groupByStretch(found).values()]
    .map((group) => toCandidate(group, tokens, matches))
    .filter(({ worth }) => worth > PRICE_OF_A_STRETCH);
  return bestTogether(candidates).map((candidate) =>
    withWantedKind(toSpan(candidate, text, tokens, matches), candidate, tokens, matches, index),
  );
}

function groupByStretch(matches: readonly NameMatch[]): Map<string, NameMatch[]> {
  const groups = new Map<string, NameMatch[]>();
  for (const match of matches) {
    const key = `${match.start}-${match.end}`;
    groups.set(key, [...(groups.get(key) ?? []), match]);
  }
  return groups;
}

function toCandidate(
  matches: readonly NameMatch[],
  tokens: readonly Token[],
  concepts: readonly ConceptMatch[],
): Candidate {
  const stretch = { start: matches[0]?.start ?? 0, end: matches[0]?.end ?? 0 };
  const best = Math.max(...matches.map((match) => FIT[match.how] * match.score));
  const joined = matches.some(({ how }) => how === 'joined') && !concepts.some((match) => overlaps(match, stretch));
  const extents = matches.map((match) => extentOf(match, tokens));
  const extent = joined || extents.includes('whole') ? 'whole' : extents.includes('nearly') ? 'nearly' : 'part';
  return {
    ...stretch,
    matches,
    worth:
      best *
      strengthOf(
        stretch,
        extent,
        tokens,
        concepts,
        matches.some(({ name }) => name.kind === 'genre'),
      ),
  };
}

/** The set of stretches without overlap that is worth most together. */
function bestTogether(candidates: readonly Candidate[]): readonly Candidate[] {
  const ordered = [...candidates].sort((one, other) => one.end - other.end);
  const best: { worth: number; chosen: readonly Candidate[] }[] = [{ worth: 0, chosen: [] }];
  for (const [position, candidate] of ordered.entries()) {
    const without = best[position] ?? { worth: 0, chosen: [] };
    const compatible = ordered.findLastIndex((other, index) => index < position && other.end <= candidate.start) + 1;
    const base = best[compatible] ?? { worth: 0, chosen: [] };
    const worth = base.worth + candidate.worth - PRICE_OF_A_STRETCH;
    best.push(worth > without.worth ? { worth, chosen: [...base.chosen, candidate] } : without);
  }
  return best.at(-1)?.chosen ?? [];
}

function toSpan(
  candidate: Candidate,
  text: string,
  tokens: readonly Token[],
  concepts: readonly ConceptMatch[],
): NameSpan {
  const hints = hintsFor(
    candidate,
    tokens,
    concepts.filter((match) => !overlaps(match, candidate)),
  );
  const written = said(text, tokens, candidate);
  const readings = candidate.matches.map((match): NameReading => {
    const raised = hints.reduce((weight, hint) => weight * (hint[match.name.kind] ?? 1), KIND_PRIOR[match.name.kind]);
    return {
      kind: match.name.kind,
      text: match.name.text,
      weight: raised * FIT[match.how] * match.score + tieBreak(match, written),
      guessed: isGuess(match),
      known: true,
      near: [],
    };
  });
  return {
    start: candidate.start,
    end: candidate.end,
    said: written,
    readings: likeliestFirst(readings, candidate.matches),
  };
}

/**
 * "Songs by Prince" wants an artist: where the words before a name want a kind that it is not of, it is an unknown name of
 * that kind first of all. A writer may be asked for as if he were the artist.
 */
function withWantedKind(
  span: NameSpan,
  stretch: Stretch,
  tokens: readonly Token[],
  concepts: readonly ConceptMatch[],
  index: NameIndex,
): NameSpan {
  const kind = wantedKind(
    stretch,
    tokens,
    concepts.filter((match) => !overlaps(match, stretch)),
  );
  if (kind === null) return withHolder(span, stretch, tokens, concepts, index);
  if (span.readings.some((reading) => reading.kind === kind)) return span;
  const writers = kind === 'artist' ? writersOf(span, index) : [];
  if (writers.length > 0) return { ...span, readings: [...writers, ...span.readings] };
  const near = [...new Set(index.nearest(span.said, [kind], 3).map(({ text }) => text))];
  const weight = span.readings[0]?.kind === 'composer' ? 0.5 : 1.2;
  const unknown: NameReading = {
    kind,
    text: span.said,
    weight: weight * (span.readings[0]?.weight ?? 1),
    guessed: false,
    known: false,
    near,
  };
  return { ...span, readings: [...span.readings, unknown].sort((one, other) => other.weight - one.weight) };
}

/** "Songs by Verdi", when he is no artist here and the name is only a part of titles: the composers of that name. */
function writersOf({ said: words, readings }: NameSpan, index: NameIndex): readonly NameReading[] {
  const [first] = readings;
  if (first === undefined || !readings.every(({ guessed }) => guessed)) return [];
  const people = words.replaceAll(JOINING, ' ');
  const writers = [...index.withWords(people, ['composer'])].sort((one, other) => other.weight - one.weight);
  const weight = 1.2 * first.weight;
  return writers.slice(0, 1).map(({ kind, text }) => ({ kind, text, weight, guessed: true, known: true, near: [] }));
}

/** "Lennon and McCartney": what stands between two people. */
const JOINING = /\s(?:and|&|y|e|et|und|with)\s/giu;

/** A misspelling or a part; also a title that lacks its article, since "Prince" need not be "The Prince". */
function isGuess({ how, score, name }: NameMatch): boolean {
  if (how === 'misspelt' || how === 'partial' || how === 'main') return true;
  return how === 'exact' && score < 1 && (name.kind === 'track' || name.kind === 'album');
}

/** Far below any difference of fit: the name as it was written, then the one with more behind it, comes first. */
function tieBreak(match: NameMatch, written: string): number {
  const asWritten = match.name.text.toLowerCase() === written.toLowerCase() ? 0.02 : 0;
  return asWritten + Math.min(match.name.weight, 1000) / 100_000;
}

/** The words of the person in a stretch. */
export function said(text: string, tokens: readonly Token[], stretch: Stretch): string {
  return text.slice(tokens[stretch.start]?.start ?? 0, tokens[stretch.end - 1]?.end ?? 0);
}
