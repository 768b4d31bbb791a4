import type { ConceptMatch, Stretch, Token } from '../../reading.js';
import { outside } from './find-concepts.js';

/** What joins the wish for names to the wish for a number; a comma does so too. */
const JOINING = words('and plus with also including y con e com et avec ainsi und mit sowie');

/** Words that ask what counted things are called. */
const NAMING = words(
  `which what who names name titles called list cuales nombres titulos llaman quais nomes chamam lesquels lesquelles quels
  quelles noms titres appellent welche namen titel heissen listar liste lister auflisten nombrar`,
);

/** What may stand in such a clause beside them. */
const BESIDE = words(
  `they them their the its it are is was were ones one tell me show us give please pls thanks too then all of those these by
  also out full s d same what which me se son sus los las como ellos ellas sao os as seus suas eles elas dime
  sind comment ce sont leurs ils elles les des sie die das es denn bitte alle zeig mir wie ihre deren dann por favor`,
);

/** A clause behind a count that asks for the names of what is counted, and the shop words that are left. */
export interface CountedAndNamed {
  readonly clause: Stretch | null;
  readonly matches: readonly ConceptMatch[];
}

/** "How many albums by X, and their titles?" asks for the list, which tells its number: the count is only how it is asked. */
export function countedAndNamed(matches: readonly ConceptMatch[], tokens: readonly Token[]): CountedAndNamed {
  const counted = matches.find(({ concepts }) => concepts.includes('count'));
  if (counted === undefined) return { clause: null, matches };
  const clause = namingClause(tokens, counted.end);
  if (clause === null) return { clause, matches };
  const left = outside(matches, [clause]).map((match) => ({
    ...match,
    concepts: match.concepts.map((concept) => (concept === 'count' ? 'show' : concept)),
  }));
  return { clause, matches: left };
}

/** The last stretch of a message or sentence that holds a word for names and nothing of its own. */
function namingClause(tokens: readonly Token[], from: number): Stretch | null {
  for (let start = from; start < tokens.length; start += 1) {
    const token = tokens[start];
    const opens = token !== undefined && (JOINING.has(token.word) || token.before === 'comma');
    if (!opens) continue;
    const end = endOfSentence(tokens, start);
    const said = tokens.slice(JOINING.has(token.word) ? start + 1 : start, end).map(({ word }) => word);
    const asks = said.some((word) => NAMING.has(word));
    if (asks && said.every((word) => NAMING.has(word) || BESIDE.has(word) || JOINING.has(word))) return { start, end };
  }
  return null;
}

function endOfSentence(tokens: readonly Token[], start: number): number {
  const next = tokens.findIndex(({ before }, place) => place > start && before === 'sentence');
  return next < 0 ? tokens.length : next;
}

function words(all: string): ReadonlySet<string> {
  return new Set(all.split(/\s+/));
}
