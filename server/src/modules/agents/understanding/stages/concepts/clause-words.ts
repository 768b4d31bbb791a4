import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import { isEverydayForm } from '../../lexicon/common-words.js';
import type { Token } from '../../reading.js';
import { overlaps } from './find-concepts.js';
import { lastingVerb } from './lasting-verbs.js';
import { isFirstPerson } from '../words/first-person.js';

/** "Songs by Green Day I have paid for": behind a name, "I" begins a clause and is no slip in a longer name. */
export function runsIntoClause({ how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const last = tokens[end - 1];
  if (how === 'exact' || end - start < 2 || last === undefined || !isFirstPerson(last)) return false;
  return tokens[end] !== undefined && tokens[end].before === 'space';
}

/** A word that says what is done, and names nothing. */
export function isVerb(match: NameMatch, tokens: readonly Token[]): boolean {
  const lasting = lastingVerb(tokens);
  return isDeed(match, tokens) || isOpeningVerb(match, tokens) || (lasting !== null && overlaps(match, lasting));
}

/** "What do you accept?": behind who does it, an everyday word in small letters is what they do. */
function isDeed({ start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const token = tokens[start];
  if (token === undefined || end - start > 1 || token.capital || token.quote > 0 || token.before !== 'space')
    return false;
  const doer = tokens[start - 1]?.word ?? '';
  const isDone =
    DOERS.has(doer) || isDoneBefore(start, tokens) || (THINGS.has(doer) && HELPERS.has(tokens[start - 2]?.word ?? ''));
  return isDone && isEverydayForm(token.word);
}

/** "The most I have ever splashed out": what has been done, behind who did it. */
function isDoneBefore(start: number, tokens: readonly Token[]): boolean {
  const isTimed = TIMES.has(tokens[start - 1]?.word ?? '');
  const helper = tokens[isTimed ? start - 2 : start - 1]?.word ?? '';
  const doer = tokens[isTimed ? start - 3 : start - 2]?.word ?? '';
  return CONTRACTED.has(helper) || (isTimed && (DOERS.has(helper) || (HAVING.has(helper) && DOERS.has(doer))));
}

const TIMES = new Set('ever never just already only'.split(' '));
const HAVING = new Set(['have', 'had', 'has']);
const CONTRACTED = new Set('ive weve youve theyve'.split(' '));

/** "Feels like years since …": a verb that opens its sentence is no slip in the title that it comes from. */
function isOpeningVerb({ how, start, end }: NameMatch, tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[start], tokens[end]];
  if (how === 'exact' || end - start > 1 || token === undefined || next === undefined || token.quote > 0) return false;
  const opens = start === 0 || token.before !== 'space';
  return (
    opens &&
    next.before === 'space' &&
    token.word.endsWith('s') &&
    COMPLEMENTS.has(next.word) &&
    isEverydayForm(token.word)
  );
}

/** What follows such a verb and no title. */
const COMPLEMENTS = new Set('like as that to so it such too ages forever'.split(' '));

/** "How long does it run?" */
const THINGS = new Set(['it', 'this', 'that']);
const HELPERS = new Set(['does', 'did', 'do', 'will', 'would', 'can', 'could']);

const DOERS = new Set('i you u we they he she'.split(' '));
