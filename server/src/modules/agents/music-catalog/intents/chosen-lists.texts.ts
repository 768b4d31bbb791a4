import type { Texts } from '../../wording/texts.js';

type Kind = 'artist' | 'album' | 'track' | 'genre';

/** Lists of artists, albums or songs that begin with a letter, or without something. */
export const CHOSEN: Texts<Kind | 'initial' | 'without' | 'noneChosen' | 'nothingElse' | 'order'> = {
  en: {
    artist: '{total|artist|artists}',
    album: '{total|album|albums}',
    track: '{total|song|songs}',
    genre: '{total|genre|genres}',
    initial: 'We have {count}{of} with the first letter “{letter}”',
    without: 'We have {count}{of}, leaving out {without}',
    noneChosen: 'We have nothing that fits.',
    nothingElse: 'We have nothing else{of}, leaving out {without}.',
    order: 'in the order of the catalogue',
  },
  es: {
    artist: '{total|artista|artistas}',
    album: '{total|álbum|álbumes}',
    track: '{total|canción|canciones}',
    genre: '{total|género|géneros}',
    initial: 'Tenemos {count}{of} con la inicial «{letter}»',
    without: 'Tenemos {count}{of}, sin contar {without}',
    noneChosen: 'No tenemos nada así.',
    nothingElse: 'No tenemos nada más{of}, sin contar {without}.',
    order: 'en el orden del catálogo',
  },
  pt: {
    artist: '{total|artista|artistas}',
    album: '{total|álbum|álbuns}',
    track: '{total|música|músicas}',
    genre: '{total|gênero|gêneros}',
    initial: 'Temos {count}{of} com a inicial “{letter}”',
    without: 'Temos {count}{of}, sem contar {without}',
    noneChosen: 'Não temos nada assim.',
    nothingElse: 'Não temos mais nada{of}, sem contar {without}.',
    order: 'na ordem do catálogo',
  },
  fr: {
    artist: '{total|artiste|artistes}',
    album: '{total|album|albums}',
    track: '{total|chanson|chansons}',
    genre: '{total|genre|genres}',
    initial: 'Nous avons {count}{of} avec l’initiale « {letter} »',
    without: 'Nous avons {count}{of}, sans compter {without}',
    noneChosen: 'Nous n’avons rien de tel.',
    nothingElse: 'Nous n’avons rien d’autre{of}, sans compter {without}.',
    order: 'dans l’ordre du catalogue',
  },
  de: {
    artist: '{total|Künstler|Künstler}',
    album: '{total|Album|Alben}',
    track: '{total|Song|Songs}',
    genre: '{total|Genre|Genres}',
    initial: 'Wir haben {count}{of} mit dem Anfangsbuchstaben „{letter}“',
    without: 'Wir haben {count}{of}, {without} nicht mitgezählt',
    noneChosen: 'Wir haben nichts, das passt.',
    nothingElse: 'Wir haben sonst nichts{of}, {without} nicht mitgezählt.',
    order: 'in der Reihenfolge des Katalogs',
  },
};
