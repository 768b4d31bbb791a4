import type { Texts } from '../../wording/texts.js';

/** Lists of albums and artists that have so many songs or albums. */
export const BY_SIZE: Texts<'artist' | 'album' | 'order' | 'byName'> = {
  en: {
    artist: 'We have {total|artist|artists}{of} with {size}',
    album: 'We have {total|album|albums}{of} with {size}',
    order: 'in the order of the catalogue',
    byName: 'by name',
  },
  es: {
    artist: 'Tenemos {total|artista|artistas}{of} con {size}',
    album: 'Tenemos {total|álbum|álbumes}{of} con {size}',
    order: 'en el orden del catálogo',
    byName: 'por nombre',
  },
  pt: {
    artist: 'Temos {total|artista|artistas}{of} com {size}',
    album: 'Temos {total|álbum|álbuns}{of} com {size}',
    order: 'na ordem do catálogo',
    byName: 'por nome',
  },
  fr: {
    artist: 'Nous avons {total|artiste|artistes}{of} avec {size}',
    album: 'Nous avons {total|album|albums}{of} avec {size}',
    order: 'dans l’ordre du catalogue',
    byName: 'par nom',
  },
  de: {
    artist: 'Wir haben {total|Künstler|Künstler}{of} mit {size}',
    album: 'Wir haben {total|Album|Alben}{of} mit {size}',
    order: 'in der Reihenfolge des Katalogs',
    byName: 'nach Namen',
  },
};
