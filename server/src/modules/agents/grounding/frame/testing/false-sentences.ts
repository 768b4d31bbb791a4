import { FALSE_IN_OTHER_LANGUAGES } from './false-in-other-languages.js';
import { FALSE_OF_ALBUMS } from './false-of-albums.js';
import { FALSE_OF_MUSIC } from './false-of-music.js';
import { FALSE_OF_ORDERS } from './false-of-orders.js';
import type { SentencesByLanguage } from './sentences.js';

/** What a model may say that is false, half true or none of its business. */
export const FALSE_SENTENCES: readonly SentencesByLanguage[] = [
  FALSE_OF_ALBUMS,
  FALSE_OF_MUSIC,
  FALSE_OF_ORDERS,
  FALSE_IN_OTHER_LANGUAGES,
];
