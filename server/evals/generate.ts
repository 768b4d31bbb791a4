import { CatalogueFacts } from './facts/catalogue-facts.js';
import { OrderFacts } from './facts/order-facts.js';
import { ShelfFacts } from './facts/shelf-facts.js';
import { StoreFacts } from './facts/store-facts.js';
import { TitleFacts } from './facts/title-facts.js';
import { type EveryFact, everyMaker } from './families/every-maker.js';
import type { CaseMaker, MadeCase } from './question.js';
import type { Part, QuestionCase } from './question-case.js';
import { SeededRandom } from './random.js';
import { DEVELOP_WORDINGS } from './wordings/develop/develop-wordings.js';
import { MEASURING_WORDINGS } from './wordings/measuring/measuring-wordings.js';
import type { Wordings } from './wordings/wordings.js';

const PARTS: readonly { part: Part; wordings: Wordings }[] = [
  { part: 'develop', wordings: DEVELOP_WORDINGS },
  { part: 'measure', wordings: MEASURING_WORDINGS },
];

/**
 * Makes the question cases for a store file (Chinook's own spelling of tables). The same store, seed and year give the
 * same cases. Right answers are computed from the rows.
 */
export function generateCases(storeFile: string, seed: number): QuestionCase[] {
  const facts = new StoreFacts(storeFile);
  try {
    const makers = everyMaker(everyFactOf(facts));
    return PARTS.flatMap(({ part, wordings }) => {
      const random = new SeededRandom(seed);
      return number(
        part,
        makers.flatMap((maker) => casesOf(maker, wordings, random)),
      );
    });
  } finally {
    facts.close();
  }
}

function everyFactOf(facts: StoreFacts): EveryFact {
  return {
    catalogue: new CatalogueFacts(facts),
    shelves: new ShelfFacts(facts),
    titles: new TitleFacts(facts),
    orders: new OrderFacts(facts),
  };
}

function casesOf(maker: CaseMaker, wordings: Wordings, random: SeededRandom): MadeCase[] {
  const says = wordings[maker.wording] ?? [];
  return says.flatMap((say) => Array.from({ length: maker.each }).flatMap(() => maker.make(say, random)));
}

/** Ids name part, category and place, so that a case keeps its id while its category keeps its wordings. */
function number(part: Part, cases: readonly MadeCase[]): QuestionCase[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const place = (seen.get(one.category) ?? 0) + 1;
    seen.set(one.category, place);
    return { id: `${part}-${one.category}-${place}`, part, ...one };
  });
}
