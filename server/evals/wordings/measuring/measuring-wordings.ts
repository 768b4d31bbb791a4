import type { Wordings } from '../wordings.js';
import { CONVERSATION } from './conversation.js';
import { FRENCH } from './french.js';
import { GERMAN } from './german.js';
import { MUSIC } from './music.js';
import { ORDERS } from './orders.js';
import { PEOPLE } from './people.js';
import { PORTUGUESE } from './portuguese.js';
import { PRIVACY } from './privacy.js';
import { PURCHASES } from './purchases.js';
import { SONGS } from './songs.js';
import { SPANISH } from './spanish.js';
import { STORE } from './store.js';

/** Wordings that only measure. Whoever works on the answers does not read them. */
export const MEASURING_WORDINGS: Wordings = {
  ...MUSIC,
  ...SONGS,
  ...STORE,
  ...ORDERS,
  ...PURCHASES,
  ...PRIVACY,
  ...CONVERSATION,
  ...PEOPLE,
  ...SPANISH,
  ...PORTUGUESE,
  ...FRENCH,
  ...GERMAN,
};
