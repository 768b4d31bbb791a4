import type { Reading } from '../../reading.js';
import { contentConcepts } from '../concepts/content-concepts.js';

/** Begins like a follow-up, or says nothing but a name or a figure. */
export function isElliptic(reading: Reading): boolean {
  const frames = ['have', 'show', 'want', 'recommend', 'like', 'dislike'];
  const opening = reading.matches.find(({ concepts }) => !concepts.every((concept) => OVERTURES.has(concept)));
  const begins = opening?.concepts.some((concept) => concept === 'what_about' || concept === 'and') === true;
  const bare =
    !frames.some((concept) => reading.concepts.has(concept)) &&
    !reading.concepts.has('first_person') &&
    !(reading.concepts.has('ask') && reading.concepts.has('on')) &&
    !asksWhether(reading);
  return (
    contentConcepts(reading).every((concept) => CHANGING.has(concept) || OVERTURES.has(concept)) &&
    reading.unexplained.length === 0 &&
    saysSomething(reading) &&
    (begins || bare)
  );
}

/** "Is it by Nirvana?" asks about the thing itself; "what is it by Nirvana" need not. */
function asksWhether({ tokens, concepts }: Reading): boolean {
  const [first] = tokens;
  return concepts.has('by') && concepts.has('refer_one') && first !== undefined && WHETHER.has(first.word);
}

const WHETHER = new Set(['is', 'was', 'isnt', 'wasnt', 'ist', 'war', 'es', 'era', 'e', 'est', 'etait']);

/** "Ok, thank you" says nothing that could change a question. */
function saysSomething({ tokens, matches }: Reading): boolean {
  const courtesies = matches.filter(({ concepts }) => concepts.every((concept) => OVERTURES.has(concept)));
  return tokens.some((_, at) => !courtesies.some(({ start, end }) => start <= at && at < end));
}

/** Content that only changes a figure of the last question: "the last one", "in total". */
const CHANGING: ReadonlySet<string> = new Set(['newest', 'total']);

/** What may be said before a follow-up begins: "no, I meant …", "thanks, and …". */
const OVERTURES: ReadonlySet<string> = new Set(['no', 'yes', 'polite', 'thanks', 'greeting']);
