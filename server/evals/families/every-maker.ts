import type { CatalogueFacts } from '../facts/catalogue-facts.js';
import type { OrderFacts } from '../facts/order-facts.js';
import type { ShelfFacts } from '../facts/shelf-facts.js';
import type { TitleFacts } from '../facts/title-facts.js';
import type { CaseMaker } from '../question.js';
import { albumMakers } from './albums.family.js';
import { artistMakers } from './artists.family.js';
import { languageMakers } from './languages.family.js';
import { mixedMakers } from './mixed.family.js';
import { musicFollowUpMakers } from './music-follow-ups.family.js';
import { nameMakers } from './names.family.js';
import { orderFollowUpMakers } from './order-follow-ups.family.js';
import { orderMakers } from './orders.family.js';
import { periodMakers } from './periods.family.js';
import { privacyMakers } from './privacy.family.js';
import { purchaseMakers } from './purchases.family.js';
import { shelfMakers } from './shelves.family.js';
import { songMakers } from './songs.family.js';
import { supportMakers } from './support.family.js';
import { talkMakers } from './talk.family.js';
import { tasteMakers } from './taste.family.js';

/** What right answers are computed from. */
export interface EveryFact {
  readonly catalogue: CatalogueFacts;
  readonly shelves: ShelfFacts;
  readonly titles: TitleFacts;
  readonly orders: OrderFacts;
}

/** Every kind of question there is. */
export function everyMaker({ catalogue, shelves, titles, orders }: EveryFact): CaseMaker[] {
  return [
    ...artistMakers(catalogue, shelves),
    ...albumMakers(catalogue, shelves),
    ...songMakers(catalogue, shelves, titles),
    ...shelfMakers(shelves),
    ...nameMakers(catalogue),
    ...orderMakers(orders),
    ...periodMakers(orders),
    ...purchaseMakers(orders, catalogue),
    ...privacyMakers(orders),
    ...musicFollowUpMakers(catalogue, shelves),
    ...orderFollowUpMakers(orders),
    ...mixedMakers(catalogue, orders),
    ...tasteMakers(catalogue, shelves, orders),
    ...supportMakers(orders),
    ...talkMakers(),
    ...languageMakers(catalogue, shelves, orders),
  ];
}
