import type { Texts } from '../../wording/texts.js';

/** What one's own songs are narrowed to or ranked by, and how long they are together. */
export const OWN_SONGS: Texts<
  | 'found'
  | 'count'
  | 'none'
  | 'order'
  | 'longest'
  | 'shortest'
  | 'dearest'
  | 'cheapest'
  | 'hours'
  | 'format'
  | 'words'
  | 'fit'
> = {
  en: {
    found: 'You own {total|song|songs}{what}{period}',
    count: 'You own {total|song|songs}{what}{period}.',
    none: 'You own no song{what}{period}.',
    order: 'newest first',
    longest: 'The longest song you own{what} is {song} by {artist}, at **{length}**',
    shortest: 'The shortest song you own{what} is {song} by {artist}, at **{length}**',
    dearest: 'The highest price you paid for a song{what} is **{price}**, for example for {song} by {artist}',
    cheapest: 'The lowest price you paid for a song{what} is **{price}**, for example for {song} by {artist}',
    hours: 'You own {pieces|song|songs}{what}{period}; together they last **{hours}**.',
    format: ' as {name}',
    fit: ' of that kind',
    words: ' from albums with “{name}” in the title',
  },
  es: {
    found: 'Tienes {total|canción|canciones}{what}{period}',
    count: 'Tienes {total|canción|canciones}{what}{period}.',
    none: 'No tienes ninguna canción{what}{period}.',
    order: 'lo más reciente primero',
    longest: 'La canción más larga que tienes{what} es {song} de {artist}: **{length}**',
    shortest: 'La canción más corta que tienes{what} es {song} de {artist}: **{length}**',
    dearest: 'El precio más alto que pagaste por una canción{what} es **{price}**, por ejemplo por {song} de {artist}',
    cheapest: 'El precio más bajo que pagaste por una canción{what} es **{price}**, por ejemplo por {song} de {artist}',
    hours: 'Tienes {pieces|canción|canciones}{what}{period}; juntas duran **{hours}**.',
    format: ' en {name}',
    fit: ' que cumplen eso',
    words: ' de álbumes con «{name}» en el título',
  },
  pt: {
    found: 'Você tem {total|música|músicas}{what}{period}',
    count: 'Você tem {total|música|músicas}{what}{period}.',
    none: 'Você não tem nenhuma música{what}{period}.',
    order: 'o mais recente primeiro',
    longest: 'A música mais longa que você tem{what} é {song} de {artist}: **{length}**',
    shortest: 'A música mais curta que você tem{what} é {song} de {artist}: **{length}**',
    dearest: 'O preço mais alto que você pagou por uma música{what} é **{price}**, por exemplo por {song} de {artist}',
    cheapest:
      'O preço mais baixo que você pagou por uma música{what} é **{price}**, por exemplo por {song} de {artist}',
    hours: 'Você tem {pieces|música|músicas}{what}{period}; juntas duram **{hours}**.',
    format: ' em {name}',
    fit: ' que correspondem a isso',
    words: ' de álbuns com “{name}” no título',
  },
  fr: {
    found: 'Vous possédez {total|chanson|chansons}{what}{period}',
    count: 'Vous possédez {total|chanson|chansons}{what}{period}.',
    none: 'Vous ne possédez aucune chanson{what}{period}.',
    order: 'les plus récents d’abord',
    longest: 'La chanson la plus longue que vous possédez{what} est {song} de {artist} : **{length}**',
    shortest: 'La chanson la plus courte que vous possédez{what} est {song} de {artist} : **{length}**',
    dearest:
      'Le prix le plus élevé que vous avez payé pour une chanson{what} est de **{price}**, par exemple pour {song} de {artist}',
    cheapest:
      'Le prix le plus bas que vous avez payé pour une chanson{what} est de **{price}**, par exemple pour {song} de {artist}',
    hours: 'Vous possédez {pieces|chanson|chansons}{what}{period} ; leur durée totale est de **{hours}**.',
    format: ' en {name}',
    fit: ' qui correspondent',
    words: ' d’albums avec « {name} » dans le titre',
  },
  de: {
    found: 'Sie besitzen {total|Song|Songs}{what}{period}',
    count: 'Sie besitzen {total|Song|Songs}{what}{period}.',
    none: 'Sie besitzen keinen Song{what}{period}.',
    order: 'das Neueste zuerst',
    longest: 'Der längste Song, den Sie{what} besitzen, ist {song} von {artist} mit **{length}**',
    shortest: 'Der kürzeste Song, den Sie{what} besitzen, ist {song} von {artist} mit **{length}**',
    dearest:
      'Der höchste Preis, den Sie für einen Song{what} bezahlt haben, ist **{price}**, zum Beispiel für {song} von {artist}',
    cheapest:
      'Der niedrigste Preis, den Sie für einen Song{what} bezahlt haben, ist **{price}**, zum Beispiel für {song} von {artist}',
    hours: 'Sie besitzen {pieces|Song|Songs}{what}{period}; zusammen dauern sie **{hours}**.',
    format: ' als {name}',
    fit: ', die dazu passen',
    words: ' von Alben mit „{name}“ im Titel',
  },
};
