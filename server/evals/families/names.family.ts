import { NOTHING, padded } from '../facts/answers.js';
import type { Artist, CatalogueFacts } from '../facts/catalogue-facts.js';
import { ask, type CaseMaker } from '../question.js';
import { allOf } from '../question-case.js';
import { misspell } from './misspell.js';
import { MUSIC } from './artists.family.js';
import { SeededRandom } from '../random.js';

/** Real and invented names; those a store has any trace of are left out for it. */
const ARTISTS =
  'Taylor Swift|Ed Sheeran|Billie Eilish|Kendrick Lamar|Dua Lipa|Ariana Grande|Olivia Rodrigo|Justin Bieber|Vextrophane|Mildred Okonkwo-Plath|Trabantine Choir|Quibbledorf Ensemble';
const SONGS =
  'Despacito|Bad Romance|Rolling in the Deep|Uptown Funk|Gangnam Style|Quandary of Ostriches|Vermilion Turnpike|Shape of You';
const ALBUMS = 'Midnights|Whenever You Need Somebody|Born This Way|Ctrl Alt Vermouth|Lemonade|Ostrich Carnival';

/** Names as people write them, names with a letter wrong, and names the store does not have. */
export function nameMakers(facts: CatalogueFacts): CaseMaker[] {
  const absent = (wording: string, names: string): CaseMaker =>
    ask<string>({
      category: 'absent',
      wording,
      things: facts.absentOf(names.split('|')),
      places: (name) => ({ absent: name }),
      right: () => [NOTHING],
    });
  return [
    absent('absent-artist', ARTISTS),
    absent('absent-song', SONGS),
    absent('absent-album', ALBUMS),
    ...spellingMakers(facts),
  ];
}

/** An artist with the name as somebody writes it. */
interface Written {
  readonly artist: Artist;
  readonly written: string;
}

function spellingMakers(facts: CatalogueFacts): CaseMaker[] {
  const random = new SeededRandom(facts.artists.length);
  const long = facts.artists.filter(({ name }) => name.length >= 8 && name.length <= 24 && /^[A-Z]/.test(name));
  const misspelt = long.map((artist) => ({ artist, written: misspell(artist.name, random) }));
  const loose = facts.artists.flatMap((artist) => {
    const written = looselyWritten(artist.name);
    return written === null ? [] : [{ artist, written }];
  });
  const common = {
    agent: MUSIC,
    each: 3,
    places: ({ written }: Written) => ({ artist: written }),
    right: ({ artist }: Written) => allOf(facts.albumsOf(artist)),
  };
  return [
    ask<Written>({ ...common, category: 'misspelt', things: misspelt }),
    ask<Written>({ ...common, category: 'loose-spelling', things: loose }),
  ];
}

/** Without accents, punctuation, capitals and a leading "The"; null where that changes nothing but capitals. */
function looselyWritten(name: string): string | null {
  const plain = padded(name.replaceAll('&', ' and ').replaceAll(/['’]/g, '')).trim().replace(/^the /, '');
  return plain.length < 6 || plain === name.toLowerCase() ? null : plain;
}
