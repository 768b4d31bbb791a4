import { say, type Texts } from './texts.js';

const TEXTS: Texts<'tracks' | 'albums' | 'least' | 'most' | 'exactly'> = {
  en: {
    tracks: '{count|song|songs}',
    albums: '{count|album|albums}',
    least: 'at least {count}',
    most: 'at most {count}',
    exactly: 'exactly {count}',
  },
  es: {
    tracks: '{count|canción|canciones}',
    albums: '{count|álbum|álbumes}',
    least: 'al menos {count}',
    most: 'como máximo {count}',
    exactly: 'exactamente {count}',
  },
  pt: {
    tracks: '{count|música|músicas}',
    albums: '{count|álbum|álbuns}',
    least: 'pelo menos {count}',
    most: 'no máximo {count}',
    exactly: 'exatamente {count}',
  },
  fr: {
    tracks: '{count|chanson|chansons}',
    albums: '{count|album|albums}',
    least: 'au moins {count}',
    most: 'au plus {count}',
    exactly: 'exactement {count}',
  },
  de: {
    tracks: '{count|Song|Songs}',
    albums: '{count|Album|Alben}',
    least: 'mindestens {count}',
    most: 'höchstens {count}',
    exactly: 'genau {count}',
  },
};

/** "At least 21 songs", "exactly 1 album": what `least_size` and `most_size` of a request ask for. */
export function sizeText(details: Readonly<Record<string, unknown>>, language: string): string {
  const { least_size: least, most_size: most } = details;
  const counted = details['size_of'] === 'albums' ? 'albums' : 'tracks';
  const bound = least === undefined ? 'most' : most === undefined ? 'least' : 'exactly';
  const count = say(TEXTS, language, counted, { count: Number(least ?? most) });
  return say(TEXTS, language, bound, { count });
}
