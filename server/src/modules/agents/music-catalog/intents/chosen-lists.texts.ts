import type { Texts } from '../../wording/texts.js';

type Kind = 'artist' | 'album' | 'track';

/** Lists of artists, albums or songs that begin with a letter, or without something. */
export const CHOSEN: Texts<Kind | 'initial' | 'without' | 'noneChosen' | 'order'> = {
  en: {
    artist: '{total|artist|artists}',
    album: '{total|album|albums}',
    track: '{total|song|songs}',
    initial: 'We have {count}{of} with the first letter “{letter}”',
    without: 'We have {count}{of}, leaving out {without}',
    noneChosen: 'We have nothing that fits.',
    order: 'in the order of the catalogue',
  },
  es: {
    artist: '{total|artista|artistas}',
    album: '{total|álbum|álbumes}',
    track: '{total|canción|canciones}',
    initial: 'Tenemos {count}{of} con la inicial «{letter}»',
    without: 'Tenemos {count}{of}, sin contar {without}',
    noneChosen: 'No tenemos nada así.',
    order: 'en el orden del catálogo',
  },
  pt: {
    artist: '{total|artista|artistas}',
    album: '{total|álbum|álbuns}',
    track: '{total|música|músicas}',
    initial: 'Temos {count}{of} com a inicial “{letter}”',
    without: 'Temos {count}{of}, sem contar {without}',
    noneChosen: 'Não temos nada assim.',
    order: 'na ordem do catálogo',
  },
  fr: {
    artist: '{total|artiste|artistes}',
    album: '{total|album|albums}',
    track: '{total|chanson|chansons}',
    initial: 'Nous avons {count}{of} avec l’initiale « {letter} »',
    without: 'Nous avons {count}{of}, sans compter {without}',
    noneChosen: 'Nous n’avons rien de tel.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    artist: '{total|Künstler|Künstler}',
    album: '{total|Album|Alben}',
    track: '{total|Song|Songs}',
    initial: 'Wir haben {count}{of} mit dem Anfangsbuchstaben „{letter}“',
    without: 'Wir haben {count}{of}, {without} nicht mitgezählt',
    noneChosen: 'Wir haben nichts, das passt.',
    order: 'in der Reihenfolge des Katalogs',
  },
};
