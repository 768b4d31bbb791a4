import type { Wordings } from '../wordings.js';
import { CONVERSATION } from './conversation.js';
import { FRENCH, GERMAN, PORTUGUESE, SPANISH } from './languages.js';
import { MUSIC } from './music.js';
import { ORDERS } from './orders.js';
import { PEOPLE } from './people.js';
import { PRIVACY } from './privacy.js';
import { PURCHASES } from './purchases.js';
import { SONGS } from './songs.js';
import { STORE } from './store.js';

/** Wordings that may be looked at while the answers are built. */
export const DEVELOP_WORDINGS: Wordings = {
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
