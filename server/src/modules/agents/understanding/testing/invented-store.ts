import { buildNameSearch } from '../../../store/names/name-index-builder.js';
import type { NameIndex, NameKind, NameMatch, StoreName } from '../../../store/names/name-index.contract.js';
import { NameIndex as NameIndexContract } from '../../../store/names/name-index.contract.js';
import { BuiltInUnderstanding } from '../built-in.understanding.js';
import { IntentCatalogue } from '../intents/intent-catalogue.js';
import type { RoutableAgent } from '../stages/intents/route-by-words.js';
import type { EarlierTurn, Surroundings } from '../understanding.contract.js';
import type { Plan } from '../plan.js';

/** Names of an invented store: some plain, some everyday words, some shared by several kinds. */
const NAMES: Readonly<Partial<Record<NameKind, readonly string[]>>> = {
  artist: [
    'The Velvet Harbour',
    'Queen Of Tin',
    'Ostrava',
    'Mötley Quartz',
    'AX/DL',
    'R.U.M.',
    'Nordlicht',
    'Iron Lantern',
    'Live',
  ],
  album: [
    'Harbour Lights',
    'Iron Lantern',
    'Ten',
    'The Best Of 1980-1990',
    'War',
    'Quiet Rooms',
    'Nordlicht',
    'Rarities I',
  ],
  track: [
    'Money',
    'One',
    'Iron Lantern',
    'Paper Boats',
    'St. Elmo Blues',
    'I Still Wait For You',
    'September',
    'Numbers',
    'She',
    'You Are',
    'Call It Green',
    'Who Rang Twice?',
    'All Harbours',
    'All You Owe',
    'Seem.',
  ],
  genre: ['Rock', 'Jazz', 'Alternative & Punk', 'Bossa Nova'],
  playlist: ['Sunday Morning', 'Grunge'],
  composer: ['Ada Lindqvist', 'May', 'Mötley Quartz'],
  media_type: ['AAC audio file', 'MPEG audio file'],
  employee: ['Jane Peacock'],
};

/** The moment that "now" is in the specs. */
export const NOW = '2026-11-23T10:00:00.000Z';

/** An index over the invented names, by the same search as in the server. */
export async function inventedIndex(): Promise<NameIndex> {
  const names = Object.entries(NAMES).flatMap(([kind, texts], group) =>
    texts.map((text, place): StoreName => ({ kind: asKind(kind), text, ids: [group * 100 + place + 1], weight: 10 })),
  );
  const search = await buildNameSearch(names, new Map());
  return new FixedIndex(search);
}

/** Understanding with every intent of the server over the invented names. */
export async function inventedUnderstanding(routable: readonly RoutableAgent[] = []): Promise<BuiltInUnderstanding> {
  const intents = await IntentCatalogue.discover(new URL('../../', import.meta.url));
  return new BuiltInUnderstanding(await inventedIndex(), intents, () => routable);
}

/** A message with nothing before it. */
export const ALONE: Surroundings = { earlier: [], preferredLanguage: null, now: NOW };

/** What is planned for the last of some messages, when the ones before it found nothing to show. */
export function planAfter(understanding: BuiltInUnderstanding, ...said: readonly string[]): Plan {
  const earlier = said.slice(0, -1).reduce<readonly EarlierTurn[]>((turns, text) => {
    const { requests } = understanding.plan(text, { ...ALONE, earlier: turns });
    return [...turns, { said: text, answered: '', requests, evidence: [] }];
  }, []);
  return understanding.plan(said.at(-1) ?? '', { ...ALONE, earlier });
}

function asKind(kind: string): NameKind {
  const known = (['artist', 'album', 'track', 'genre', 'composer', 'playlist', 'media_type', 'employee'] as const).find(
    (one) => one === kind,
  );
  if (known === undefined) throw new TypeError(`No kind of name is called ${kind}.`);
  return known;
}

type Search = Pick<NameIndex, 'findIn' | 'exactly' | 'nearest'>;

class FixedIndex extends NameIndexContract {
  readonly version = 1;
  readonly size = 1;

  constructor(private readonly search: Search) {
    super();
  }

  findIn(words: readonly string[], kinds?: readonly NameKind[]): readonly NameMatch[] {
    return this.search.findIn(words, kinds);
  }

  exactly(text: string, kinds?: readonly NameKind[]): readonly StoreName[] {
    return this.search.exactly(text, kinds);
  }

  nearest(text: string, kinds: readonly NameKind[], limit: number): readonly StoreName[] {
    return this.search.nearest(text, kinds, limit);
  }

  withWords(): readonly StoreName[] {
    return [];
  }

  creditsOf(): readonly string[] {
    return [];
  }
}
