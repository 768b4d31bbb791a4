import { type CaseTurn, type Expected, fill, type Places, type QuestionCase } from './question-case.js';
import type { SeededRandom } from './random.js';

/** What a maker adds to a case; id and part come from its place. */
export type MadeCase = Omit<QuestionCase, 'id' | 'part'>;

/** Makes the cases of one kind of question: `each` of them for every wording of its key. */
export interface CaseMaker {
  /** Key in the tables of wordings. */
  readonly wording: string;
  readonly each: number;
  /** @returns nothing when the store has nothing to ask about in this way. */
  make(say: string, random: SeededRandom): readonly MadeCase[];
}

/** A kind of question about one of several things of the store, with its right answer. */
export interface Question<Thing> {
  readonly category: string;
  /** Key in the tables of wordings; the category when left out. */
  readonly wording?: string;
  /** Cases for each wording; two when left out. */
  readonly each?: number;
  readonly things: readonly Thing[];
  /** The agent that must answer; any when left out. */
  readonly agent?: string;
  places?(thing: Thing): Places;
  right(thing: Thing, random: SeededRandom): Expected;
  /** Texts that must not be in the answer. */
  none?(thing: Thing): readonly string[];
  /** The proven customer; nobody when left out. */
  customer?(thing: Thing): number;
  /** The turns before the one in question. */
  before?(thing: Thing): readonly CaseTurn[];
}

const EACH = 2;

/** Turns a question into the maker of its cases. */
export function ask<Thing>(question: Question<Thing>): CaseMaker {
  return {
    wording: question.wording ?? question.category,
    each: question.each ?? EACH,
    make: (say, random) => random.sample(question.things, 1).map((thing) => caseAbout(question, thing, say, random)),
  };
}

function caseAbout<Thing>(question: Question<Thing>, thing: Thing, say: string, random: SeededRandom): MadeCase {
  const turn: CaseTurn = {
    say: fill(say, question.places?.(thing) ?? {}),
    agent: question.agent,
    all: question.right(thing, random),
    none: question.none?.(thing),
  };
  return {
    category: question.category,
    customer_id: question.customer?.(thing) ?? null,
    turns: [...(question.before?.(thing) ?? []), turn],
  };
}
