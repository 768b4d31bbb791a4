import type { Texts } from '../../wording/texts.js';

type Told =
  | 'found'
  | 'count'
  | 'none'
  | 'order'
  | 'place'
  | 'only'
  | 'yes'
  | 'notOn'
  | 'next'
  | 'previous'
  | 'isLast'
  | 'isFirst';

/** Where a song stands on its album, and what stands next to it. */
export const PLACE_ON_ALBUM: Texts<Told> = {
  en: {
    found: '{track} is on {total|album|albums}',
    count: '{track} is on {total|album|albums}.',
    none: 'We do not have a song called {track} on an album.',
    order: 'in the order of the catalogue',
    yes: 'Yes, {place}',
    notOn: 'No, {track} is not on {album}.',
    place: '{track} by {artist} is number **{place}** of the {tracks|song|songs} on {album}.',
    only: '{track} by {artist} is the only song on {album}.',
    next: 'After {track} by {artist} comes {other}: number **{place}** of the {tracks|song|songs} on {album}.',
    previous: 'Before {track} by {artist} comes {other}: number **{place}** of the {tracks|song|songs} on {album}.',
    isLast: '{track} by {artist} is the last of the {tracks|song|songs} on {album}, so nothing comes after it.',
    isFirst: '{track} by {artist} is the first of the {tracks|song|songs} on {album}, so nothing comes before it.',
  },
  es: {
    found: '{track} está en {total|álbum|álbumes}',
    count: '{track} está en {total|álbum|álbumes}.',
    none: 'No tenemos ninguna canción llamada {track} en un álbum.',
    order: 'en el orden del catálogo',
    yes: 'Sí, {place}',
    notOn: 'No, {track} no está en {album}.',
    place: '{track} de {artist} es la número **{place}** de {tracks|canción|canciones} de {album}.',
    only: '{track} de {artist} es la única canción de {album}.',
    next: 'Después de {track} de {artist} viene {other}: la número **{place}** de {tracks|canción|canciones} de {album}.',
    previous:
      'Antes de {track} de {artist} está {other}: la número **{place}** de {tracks|canción|canciones} de {album}.',
    isLast: '{track} de {artist} es la última de {tracks|canción|canciones} de {album}: después no viene nada.',
    isFirst: '{track} de {artist} es la primera de {tracks|canción|canciones} de {album}: antes no hay nada.',
  },
  pt: {
    found: '{track} está em {total|álbum|álbuns}',
    count: '{track} está em {total|álbum|álbuns}.',
    none: 'Não temos nenhuma música chamada {track} num álbum.',
    order: 'na ordem do catálogo',
    yes: 'Sim, {place}',
    notOn: 'Não, {track} não está em {album}.',
    place: '{track} de {artist} é a número **{place}** de {tracks|música|músicas} de {album}.',
    only: '{track} de {artist} é a única música de {album}.',
    next: 'Depois de {track} de {artist} vem {other}: a número **{place}** de {tracks|música|músicas} de {album}.',
    previous: 'Antes de {track} de {artist} vem {other}: a número **{place}** de {tracks|música|músicas} de {album}.',
    isLast: '{track} de {artist} é a última de {tracks|música|músicas} de {album}: depois não vem nada.',
    isFirst: '{track} de {artist} é a primeira de {tracks|música|músicas} de {album}: antes não há nada.',
  },
  fr: {
    found: '{track} figure sur {total|album|albums}',
    count: '{track} figure sur {total|album|albums}.',
    none: 'Nous n’avons pas de chanson intitulée {track} sur un album.',
    order: 'dans l’ordre du catalogue',
    yes: 'Oui, {place}',
    notOn: 'Non, {track} ne figure pas sur {album}.',
    place: '{track} de {artist} est la numéro **{place}** sur {tracks|chanson|chansons} de {album}.',
    only: '{track} de {artist} est la seule chanson de {album}.',
    next: 'Après {track} de {artist} vient {other} : la numéro **{place}** sur {tracks|chanson|chansons} de {album}.',
    previous:
      'Avant {track} de {artist} vient {other} : la numéro **{place}** sur {tracks|chanson|chansons} de {album}.',
    isLast: '{track} de {artist} est la dernière des {tracks|chanson|chansons} de {album} : rien ne la suit.',
    isFirst: '{track} de {artist} est la première des {tracks|chanson|chansons} de {album} : rien ne la précède.',
  },
  de: {
    found: '{track} ist auf {total|Album|Alben}',
    count: '{track} ist auf {total|Album|Alben}.',
    none: 'Einen Song namens {track} haben wir auf keinem Album.',
    order: 'in der Reihenfolge des Katalogs',
    yes: 'Ja, {place}',
    notOn: 'Nein, {track} ist nicht auf {album}.',
    place: '{track} von {artist} ist Nummer **{place}** von {tracks|Song|Songs} auf {album}.',
    only: '{track} von {artist} ist der einzige Song auf {album}.',
    next: 'Nach {track} von {artist} kommt {other}: Nummer **{place}** von {tracks|Song|Songs} auf {album}.',
    previous: 'Vor {track} von {artist} kommt {other}: Nummer **{place}** von {tracks|Song|Songs} auf {album}.',
    isLast: '{track} von {artist} ist der letzte von {tracks|Song|Songs} auf {album}, danach kommt keiner.',
    isFirst: '{track} von {artist} ist der erste von {tracks|Song|Songs} auf {album}, davor kommt keiner.',
  },
};
