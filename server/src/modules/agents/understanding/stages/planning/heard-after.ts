import type { Reading } from '../../reading.js';
import { withAverageLimit } from '../conversation/around-average.js';
import { withBesideOrder } from '../conversation/beside-order.js';
import { withBarePrice } from '../conversation/bare-price.js';
import { withBareNumber, withBarePlace, withBareStep } from '../conversation/bare-replies.js';
import { withComparedPeriod } from '../conversation/compared-with-shown.js';
import { withComparedWinner } from '../conversation/compared-winner.js';
import { withComparatives } from '../conversation/comparatives.js';
import { withCountedKind } from '../conversation/counted-kinds.js';
import type { Focus } from '../conversation/focus.js';
import { withLinesOfOrder } from '../conversation/lines-of-order.js';
import { withOrderHeld, withWholeOrder } from '../conversation/order-held.js';
import { withOrdersTold } from '../conversation/orders-told.js';
import { withSameDay } from '../conversation/same-day.js';
import { withNamesOnScreen } from '../names/names-on-screen.js';
import { withOwnLeader } from '../conversation/own-leader.js';
import { withPlaceShown } from '../conversation/places-shown.js';
import type { ReadRequest } from '../requests/read-message.js';
import { withMonthOfYear, withRelativePeriod, withSamePeriod } from '../conversation/relative-period.js';
import { withShownPeriod } from '../conversation/shown-orders.js';
import { withLimitAsked } from '../conversation/limit-asked.js';
import { withSongsForMoney } from '../conversation/songs-for-money.js';
import { withSpokenObject } from '../conversation/spoken-objects.js';
import { withGenreTold } from '../conversation/genre-told.js';
import { withOtherAlbums } from '../conversation/other-albums.js';
import { withSongsOfArtist } from '../conversation/songs-of-artist.js';
import { withFurtherSongs } from '../conversation/spoken-persons.js';
import { withWholeAlbum } from '../conversation/whole-albums.js';
import { withoutStory } from './stories.js';

/** Hears in a request what one thing said before makes of it; the same request where that is nothing. */
type Hearing = (reading: Reading, before: Focus, ordinal: number | null) => Reading;

/** In the order in which they are heard: each sees what those before it made of the request. */
const HEARINGS: readonly Hearing[] = [
  withComparedWinner,
  (reading) => withoutStory(reading),
  withSameDay,
  withLinesOfOrder,
  withOrderHeld,
  withWholeOrder,
  withOrdersTold,
  withOwnLeader,
  withAverageLimit,
  withLimitAsked,
  withSongsForMoney,
  withBesideOrder,
  withGenreTold,
  withOtherAlbums,
  withSpokenObject,
  withSongsOfArtist,
  withCountedKind,
  (reading, before, ordinal) => withPlaceShown(reading, ordinal, before),
  withFurtherSongs,
  withWholeAlbum,
  withComparatives,
  withNamesOnScreen,
  withBareNumber,
  withBareStep,
  withComparedPeriod,
  withBarePrice,
  withRelativePeriod,
  withSamePeriod,
  withMonthOfYear,
  (reading, before, ordinal) =>
    ordinal === null ? withShownPeriod(reading, before) : withBarePlace(reading, ordinal, before),
];

/** The request with what its words mean after what was said before. */
export function heardAfter({ reading, ordinal }: ReadRequest, before: Focus): Reading {
  return HEARINGS.reduce((heard, hear) => hear(heard, before, ordinal), reading);
}
