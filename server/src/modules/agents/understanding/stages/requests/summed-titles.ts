import type { ConceptMatch, NameSpan, Token } from '../../reading.js';
import type { ComparedTitles } from './compared-titles.js';
import { holdingAlbums } from './holding-albums.js';

/** Words that ask for the sum of what is named; German and Romance ones may stand apart from the verb. */
const TOGETHER =
  /\b(?:(?:al)?together|combined|in (?:total|all|sum)|added up|add up|put together|juntos|juntas|en total|sumad[oa]s|no total|ao todo|somad[oa]s|ensemble|au total|en tout|zusammen|insgesamt|total|sum)\b/u;

/** "If I bought A and B, what would I pay?" supposes both at once. */
const SUPPOSED =
  /\b(?:if (?:i|we) (?:were to )?(?:buy|bought|get|got|take|took|order|ordered|grab|grabbed)(?: (?:both|all|everything))?|si (?:compro|comprara|compraria|me llevo|jachete|jachetais|je prends|je prenais)|se (?:eu )?(?:comprar|comprasse|levar)|wenn ich)\b/u;
/** A price that no verb says; beside a supposition it is that of all. */
const HOW_MUCH = /\b(?:how much|cuanto|quanto|combien|wie viel|wieviel)\b/u;
const CHOICES = new Set('or o u ou oder'.split(' '));

const MEASURES: ReadonlySet<string> = new Set(['length', 'price', 'pay']);

/** Whether words want the sum of what is spoken of. */
export function wantsSum(said: string): boolean {
  return TOGETHER.test(said);
}

/** "How long are A and B together?": two or more titles, what is measured, and a word that wants the sum are one question. */
export function summedTitles(
  tokens: readonly Token[],
  matches: readonly ConceptMatch[],
  names: readonly NameSpan[],
): ComparedTitles | null {
  const holders = new Set(holdingAlbums(names, tokens).values());
  const titles = names.filter(
    (name) =>
      !holders.has(name) &&
      name.readings.slice(0, 2).some(({ kind, known }) => known && (kind === 'track' || kind === 'album')),
  );
  const [first] = titles;
  const last = titles.at(-1);
  if (titles.length < 2 || first === undefined || last === undefined) return null;
  const measured = matches.filter(({ concepts }) => concepts.some((concept) => MEASURES.has(concept)));
  if (matches.some(({ concepts }) => concepts.includes('invoice') || concepts.includes('spend'))) return null;
  const words = tokens.map(({ word, quote }, at) =>
    quote > 0 || names.some(({ start, end }) => start <= at && at < end) ? '-' : word,
  );
  const said = words.join(' ');
  if (measured.length === 0 && !HOW_MUCH.test(said)) return null;
  const isChoice = tokens.slice(first.end, last.start).some(({ word, quote }) => quote === 0 && CHOICES.has(word));
  const together = measured.length > 0 ? TOGETHER.exec(said) : null;
  const supposed = isChoice ? null : SUPPOSED.exec(said);
  const found = together ?? supposed;
  if (found === null) return null;
  const start = said.slice(0, found.index).split(' ').length - 1;
  const end = start + found[0].split(' ').length;
  return {
    match: { start, end, concepts: ['total', 'cue:sum_of_titles'] },
    whole: {
      start: 0,
      end: Math.max(
        end,
        last.end,
        ...matches.filter((one) => one.start <= end).map((one) => one.end),
        ...(supposed === null ? [] : measured.map((one) => one.end)),
      ),
    },
  };
}
