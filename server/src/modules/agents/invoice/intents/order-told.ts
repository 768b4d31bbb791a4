import { nameOf, numberOf, textOf } from '../../understanding/intents/intent.js';
import type { Slots } from '../../understanding/reading.js';

type Arguments = Readonly<Record<string, string | number | undefined>>;

/** Matters that are always about a purchase, so that a time or a title says which. */
const OF_PURCHASES = /refund|cancellation|wrong_charge|missing_download/;

/** What was said of the order that a matter for the staff is about: its number, its place, what is on it, or when it was. */
export function orderTold(slots: Slots): Arguments {
  const invoice = numberOf(slots, 'invoice_id');
  if (invoice !== undefined) return { invoice_id: invoice };
  const days = { from: textOf(slots, 'from'), to: textOf(slots, 'to') };
  const position = numberOf(slots, 'position');
  if (position !== undefined && slots.details['of_period'] !== true)
    return { position, order: textOf(slots, 'order') ?? 'newest', ...days };
  if (!OF_PURCHASES.test(textOf(slots, 'kinds') ?? '')) return {};
  return {
    artist_name: nameOf(slots, 'artist'),
    album_title: nameOf(slots, 'album'),
    song_title: nameOf(slots, 'track'),
    ...days,
  };
}

/** Whether the order that a matter is about was told by its number or its place. */
export function tellsOrder(slots: Slots): boolean {
  return numberOf(slots, 'invoice_id') !== undefined || numberOf(slots, 'position') !== undefined;
}

/** Whether two matters that tell an order tell the same. */
export function tellSameOrder(one: Slots, other: Slots): boolean {
  return (['invoice_id', 'position', 'order'] as const).every(
    (detail) => one.details[detail] === other.details[detail],
  );
}
