import type { MentionedName } from '../../understanding/plan.js';
import { bold } from '../../wording/markdown.js';
import { say, type Texts } from '../../wording/texts.js';

/** What was bought: a list, whether something is owned, and in which orders it was. */
export const PURCHASED: Texts<'sum' | 'found' | 'owned' | 'inOrders' | 'count' | 'none' | 'order'> = {
  en: {
    sum: 'You have spent **{sum}** on {total|song|songs}{what}{period}',
    found: 'You have bought {total|song|songs}{period}',
    owned: 'Yes, you have bought {total|song|songs}{what}{period}',
    inOrders: 'You have bought {total|song|songs}{what}{period}, in {orders|order|orders}',
    count: 'You have bought {total|song|songs}{what}{period}.',
    none: 'No, you have not bought anything{what}{period}.',
    order: 'newest first',
  },
  es: {
    sum: 'Has gastado **{sum}** en {total|canción|canciones}{what}{period}',
    found: 'Has comprado {total|canción|canciones}{period}',
    owned: 'Sí, has comprado {total|canción|canciones}{what}{period}',
    inOrders: 'Has comprado {total|canción|canciones}{what}{period}, en {orders|pedido|pedidos}',
    count: 'Has comprado {total|canción|canciones}{what}{period}.',
    none: 'No, no has comprado nada{what}{period}.',
    order: 'lo más reciente primero',
  },
  pt: {
    sum: 'Você gastou **{sum}** em {total|música|músicas}{what}{period}',
    found: 'Você comprou {total|música|músicas}{period}',
    owned: 'Sim, você comprou {total|música|músicas}{what}{period}',
    inOrders: 'Você comprou {total|música|músicas}{what}{period}, em {orders|pedido|pedidos}',
    count: 'Você comprou {total|música|músicas}{what}{period}.',
    none: 'Não, você não comprou nada{what}{period}.',
    order: 'o mais recente primeiro',
  },
  fr: {
    sum: 'Vous avez dépensé **{sum}** pour {total|chanson|chansons}{what}{period}',
    found: 'Vous avez acheté {total|chanson|chansons}{period}',
    owned: 'Oui, vous avez acheté {total|chanson|chansons}{what}{period}',
    inOrders: 'Vous avez acheté {total|chanson|chansons}{what}{period}, en {orders|commande|commandes}',
    count: 'Vous avez acheté {total|chanson|chansons}{what}{period}.',
    none: 'Non, vous n’avez rien acheté{what}{period}.',
    order: 'les plus récents d’abord',
  },
  de: {
    sum: 'Sie haben **{sum}** für {total|Song|Songs}{what} ausgegeben{period}',
    found: 'Sie haben {total|Song|Songs} gekauft{period}',
    owned: 'Ja, Sie haben {total|Song|Songs}{what} gekauft{period}',
    inOrders: 'Sie haben {total|Song|Songs}{what} gekauft{period}, in {orders|Bestellung|Bestellungen}',
    count: 'Sie haben {total|Song|Songs}{what} gekauft{period}.',
    none: 'Nein, Sie haben nichts{what} gekauft{period}.',
    order: 'das Neueste zuerst',
  },
};

const WHAT: Texts<'artist' | 'album' | 'track' | 'genre'> = {
  en: { artist: ' by {name}', album: ' from the album {name}', track: ' called {name}', genre: ' in the genre {name}' },
  es: { artist: ' de {name}', album: ' del álbum {name}', track: ' con el título {name}', genre: ' del género {name}' },
  pt: { artist: ' de {name}', album: ' do álbum {name}', track: ' com o título {name}', genre: ' do gênero {name}' },
  fr: { artist: ' de {name}', album: ' de l’album {name}', track: ' du titre {name}', genre: ' du genre {name}' },
  de: { artist: ' von {name}', album: ' vom Album {name}', track: ' namens {name}', genre: ' aus dem Genre {name}' },
};

/** What was asked about, with a space before it: " by **U2**", " called **One** by **U2**"; '' without names. */
export function purchasedWhat(names: readonly MentionedName[], language: string): string {
  return (['track', 'album', 'genre', 'artist'] as const)
    .flatMap((kind) =>
      names.filter((name) => name.kind === kind).map((name) => say(WHAT, language, kind, { name: bold(name.text) })),
    )
    .join('');
}
