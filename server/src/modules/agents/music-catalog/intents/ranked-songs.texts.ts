import type { Texts } from '../../wording/texts.js';

/** What leads a ranking (one text for each order) and any other list of songs that fit. */
export const RANKED_SONGS: Texts<
  | 'longest'
  | 'shortest'
  | 'cheapest'
  | 'dearest'
  | 'most_popular'
  | 'least_popular'
  | 'top'
  | 'found'
  | 'count'
  | 'none'
  | 'held'
  | 'heldCount'
> = {
  en: {
    longest: 'The longest song{of} is {track}{by}, at **{length}**.',
    shortest: 'The shortest song{of} is {track}{by}, at **{length}**.',
    cheapest: 'The lowest price of a song{of} is **{price}**.',
    dearest: 'The highest price of a song{of} is **{price}**.',
    most_popular: 'No song{of} has sold better than {track}{by}.',
    least_popular: 'No song{of} has sold less than {track}{by}.',
    top: 'The top of the list, {order}:',
    found: '{total|song fits|songs fit}{of}. Here they are, {order}:',
    count: '{total|song fits|songs fit}{of}.',
    none: 'No song fits that{of}.',
    held: 'We have {total|song|songs}{of}, {order}:',
    heldCount: 'We have {total|song|songs}{of}.',
  },
  es: {
    longest: 'La canción más larga{of} es {track}{by}: **{length}**.',
    shortest: 'La canción más corta{of} es {track}{by}: **{length}**.',
    cheapest: 'El precio más bajo de una canción{of} es **{price}**.',
    dearest: 'El precio más alto de una canción{of} es **{price}**.',
    most_popular: 'Ninguna canción{of} se ha vendido mejor que {track}{by}.',
    least_popular: 'Ninguna canción{of} se ha vendido menos que {track}{by}.',
    top: 'El principio de la lista, {order}:',
    found: '{total|canción cumple|canciones cumplen} eso{of}, {order}:',
    count: '{total|canción cumple|canciones cumplen} eso{of}.',
    none: 'Ninguna canción cumple eso{of}.',
    held: 'Tenemos {total|canción|canciones}{of}, {order}:',
    heldCount: 'Tenemos {total|canción|canciones}{of}.',
  },
  pt: {
    longest: 'A música mais longa{of} é {track}{by}: **{length}**.',
    shortest: 'A música mais curta{of} é {track}{by}: **{length}**.',
    cheapest: 'O preço mais baixo de uma música{of} é **{price}**.',
    dearest: 'O preço mais alto de uma música{of} é **{price}**.',
    most_popular: 'Nenhuma música{of} vendeu mais do que {track}{by}.',
    least_popular: 'Nenhuma música{of} vendeu menos do que {track}{by}.',
    top: 'O início da lista, {order}:',
    found: '{total|música corresponde|músicas correspondem}{of}, {order}:',
    count: '{total|música corresponde|músicas correspondem}{of}.',
    none: 'Nenhuma música corresponde{of}.',
    held: 'Temos {total|música|músicas}{of}, {order}:',
    heldCount: 'Temos {total|música|músicas}{of}.',
  },
  fr: {
    longest: 'La chanson la plus longue{of} est {track}{by} : **{length}**.',
    shortest: 'La chanson la plus courte{of} est {track}{by} : **{length}**.',
    cheapest: 'Le prix le plus bas d’une chanson{of} est **{price}**.',
    dearest: 'Le prix le plus élevé d’une chanson{of} est **{price}**.',
    most_popular: 'Aucune chanson{of} ne s’est mieux vendue que {track}{by}.',
    least_popular: 'Aucune chanson{of} ne s’est moins vendue que {track}{by}.',
    top: 'Le début de la liste, {order} :',
    found: 'Nous avons {total|chanson|chansons}{of} dans ce cas, {order} :',
    count: 'Nous avons {total|chanson|chansons}{of} dans ce cas.',
    none: 'Aucune chanson ne correspond{of}.',
    held: 'Nous avons {total|chanson|chansons}{of}, {order} :',
    heldCount: 'Nous avons {total|chanson|chansons}{of}.',
  },
  de: {
    longest: 'Der längste Song{of} ist {track}{by} mit **{length}**.',
    shortest: 'Der kürzeste Song{of} ist {track}{by} mit **{length}**.',
    cheapest: 'Der niedrigste Preis eines Songs{of} ist **{price}**.',
    dearest: 'Der höchste Preis eines Songs{of} ist **{price}**.',
    most_popular: 'Kein Song{of} hat sich besser verkauft als {track}{by}.',
    least_popular: 'Kein Song{of} hat sich schlechter verkauft als {track}{by}.',
    top: 'Der Anfang der Liste, {order}:',
    found: 'Wir haben {total|passenden Song|passende Songs}{of}, {order}:',
    count: 'Wir haben {total|passenden Song|passende Songs}{of}.',
    none: 'Kein Song passt dazu{of}.',
    held: 'Wir haben {total|Song|Songs}{of}, {order}:',
    heldCount: 'Wir haben {total|Song|Songs}{of}.',
  },
};
