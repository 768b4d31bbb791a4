import type { Texts } from '../../wording/texts.js';

/** Lists of albums and artists that have so many songs or albums. */
export const BY_SIZE: Texts<
  'artist' | 'album' | 'tracks' | 'albums' | 'least' | 'most' | 'exactly' | 'order' | 'byName'
> = {
  en: {
    artist: 'We have {total|artist|artists}{of} with {size}',
    album: 'We have {total|album|albums}{of} with {size}',
    tracks: '{count|song|songs}',
    albums: '{count|album|albums}',
    least: 'at least {count}',
    most: 'at most {count}',
    exactly: 'exactly {count}',
    order: 'in the order of the catalogue',
    byName: 'by name',
  },
  es: {
    artist: 'Tenemos {total|artista|artistas}{of} con {size}',
    album: 'Tenemos {total|álbum|álbumes}{of} con {size}',
    tracks: '{count|canción|canciones}',
    albums: '{count|álbum|álbumes}',
    least: 'al menos {count}',
    most: 'como máximo {count}',
    exactly: 'exactamente {count}',
    order: 'en el orden del catálogo',
    byName: 'por nombre',
  },
  pt: {
    artist: 'Temos {total|artista|artistas}{of} com {size}',
    album: 'Temos {total|álbum|álbuns}{of} com {size}',
    tracks: '{count|música|músicas}',
    albums: '{count|álbum|álbuns}',
    least: 'pelo menos {count}',
    most: 'no máximo {count}',
    exactly: 'exatamente {count}',
    order: 'na ordem do catálogo',
    byName: 'por nome',
  },
  fr: {
    artist: 'Nous avons {total|artiste|artistes}{of} avec {size}',
    album: 'Nous avons {total|album|albums}{of} avec {size}',
    tracks: '{count|chanson|chansons}',
    albums: '{count|album|albums}',
    least: 'au moins {count}',
    most: 'au plus {count}',
    exactly: 'exactement {count}',
    order: 'dans l’ordre du catalogue',
    byName: 'par nom',
  },
  de: {
    artist: 'Wir haben {total|Künstler|Künstler}{of} mit {size}',
    album: 'Wir haben {total|Album|Alben}{of} mit {size}',
    tracks: '{count|Song|Songs}',
    albums: '{count|Album|Alben}',
    least: 'mindestens {count}',
    most: 'höchstens {count}',
    exactly: 'genau {count}',
    order: 'in der Reihenfolge des Katalogs',
    byName: 'nach Namen',
  },
};
