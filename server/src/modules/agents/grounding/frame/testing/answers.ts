import type { Evidence } from '../../../../tools/evidence.js';
import type { ToolRow } from '../../../../tools/tool.contract.js';
import { evidenceOf } from '../../testing/evidence.js';

/** What was found for a question, with the built-in words that lead to it in a language. */
export interface Found {
  readonly evidence: readonly Evidence[];
  readonly lead: string;
}

const TITLES = [
  'Please Please Me',
  "A Hard Day's Night",
  'Help!',
  'Rubber Soul',
  'Revolver',
  "Sgt. Pepper's Lonely Hearts Club Band",
  'Magical Mystery Tour',
  'Yellow Submarine',
  'Abbey Road',
  'Let It Be',
];
const ORDERS: readonly (readonly [id: number, date: string, total: string, tracks: number])[] = [
  [371, '2025-09-15', '1.98', 2],
  [305, '2024-11-12', '3.96', 4],
  [275, '2024-06-26', '0.99', 1],
  [221, '2023-10-19', '3.96', 4],
  [169, '2023-01-31', '2.97', 3],
  [158, '2023-01-02', '1.98', 2],
  [107, '2022-05-08', '8.91', 9],
  [58, '2021-09-22', '3.96', 4],
  [26, '2021-04-27', '1.98', 2],
];
const ALBUM_ROWS = TITLES.map((title, index) => ({
  album_id: index + 1,
  title,
  artist: 'The Beatles',
  tracks: 13 + (index % 5),
}));
const song = (id: number, title: string, milliseconds: number): ToolRow => ({
  track_id: id,
  title,
  artist: 'The Beatles',
  album: 'Abbey Road',
  genre: 'Rock',
  milliseconds,
  price: '0.99',
});
const COME_TOGETHER = { ...song(124, 'Come Together', 260_000), composer: 'John Lennon, Paul McCartney' };
const SONGS = [COME_TOGETHER, song(125, 'Something', 183_000), song(130, 'Here Comes the Sun', 185_000)];
const LINES = ["I'm Looking Through You", 'In My Life'].map((title, index) => ({
  invoice_id: 371,
  date: '2025-09-15',
  invoice_total: '1.98',
  track_id: 51 + index,
  title,
  artist: 'The Beatles',
  album: 'Rubber Soul',
  milliseconds: 143_000 + index * 1000,
  unit_price: '0.99',
  quantity: 1,
}));
const REGGAE = ['Concrete Jungle', 'Slave Driver', 'Stop That Train'].map((title, index) => ({
  track_id: 1864 + index,
  title,
  artist: 'Bob Marley & The Wailers',
  album: 'Catch a Fire',
  genre: 'Reggae',
  milliseconds: 253_000 + index * 5000,
  price: '0.99',
}));

const albums = (lead: string): Found => ({
  evidence: [evidenceOf('get_albums_by_artist', { artist_name: 'The Beatles', limit: 50 }, ALBUM_ROWS)],
  lead,
});
const orders = (lead: string): Found => ({
  evidence: [
    evidenceOf(
      'get_invoices_by_customer_sorted_by_date',
      { limit: 50 },
      ORDERS.map(([invoice_id, date, total, tracks]) => ({ invoice_id, date, total, tracks })),
    ),
  ],
  lead,
});
const lastOrder = (lead: string): Found => ({
  evidence: [evidenceOf('get_invoice_lines', { position: 1, order: 'newest', limit: 50 }, LINES)],
  lead,
});

/** Answers of the built-in agents, as far as the words of a model depend on them. */
export const FOUND = {
  albums: albums('We have 10 albums by **The Beatles**:'),
  albumsEs: albums('Tenemos 10 álbumes de **The Beatles**:'),
  albumsPt: albums('Temos 10 álbuns de **The Beatles**:'),
  albumsFr: albums('Nous avons 10 albums de **The Beatles**:'),
  albumsDe: albums('Wir haben 10 Alben von **The Beatles**:'),
  orders: orders('You have 9 orders:'),
  ordersEs: orders('Tienes 9 pedidos:'),
  ordersPt: orders('Você tem 9 pedidos:'),
  ordersFr: orders('Vous avez 9 commandes:'),
  ordersDe: orders('Sie haben 9 Bestellungen:'),
  lastOrder: lastOrder(
    'Your most recent order is invoice **371** of 15 September 2025, for **$1.98**. It has 2 items:',
  ),
  lastOrderEs: lastOrder(
    'Tu pedido más reciente es la factura **371** del 15 de septiembre de 2025, por **$1.98**. Tiene 2 artículos:',
  ),
  lastOrderPt: lastOrder(
    'O seu pedido mais recente é a fatura **371** de 15 de setembro de 2025, no valor de **$1.98**. Tem 2 itens:',
  ),
  lastOrderFr: lastOrder(
    'Votre commande la plus récente est la facture **371** du 15 septembre 2025, d’un montant de **$1.98**. Elle contient 2 articles :',
  ),
  lastOrderDe: lastOrder(
    'Ihre letzte Bestellung ist die Rechnung **371** vom 15. September 2025 über **$1.98**. Sie hat 2 Posten:',
  ),
  genres: {
    evidence: [
      evidenceOf('list_genres', { limit: 50 }, [
        { genre_id: 1, genre: 'Rock', tracks: 536 },
        { genre_id: 2, genre: 'Jazz', tracks: 124 },
        { genre_id: 3, genre: 'Metal', tracks: 131 },
      ]),
    ],
    lead: 'We have 3 genres:',
  },
  songs: {
    evidence: [evidenceOf('get_tracks_by_album', { album_title: 'Abbey Road' }, SONGS)],
    lead: '**Abbey Road** by **The Beatles** has 3 songs:',
  },
  track: {
    evidence: [evidenceOf('get_track_details', { song_title: 'Come Together' }, [COME_TOGETHER])],
    lead: '**Come Together** by **The Beatles** is **4:20** long and costs **$0.99**.',
  },
  employee: {
    evidence: [
      evidenceOf('get_employee_by_invoice_and_customer', { position: 1 }, [
        {
          invoice_id: 371,
          date: '2025-09-15',
          invoice_total: '1.98',
          employee: 'Amara Okafor',
          title: 'Sales Support Agent',
          email: 'amara.okafor@example.com',
        },
      ]),
    ],
    lead: '**Amara Okafor** (Sales Support Agent) helped you with order **371** of 15 September 2025, for **$1.98**. You can write to amara.okafor@example.com.',
  },
  jazz: {
    evidence: [
      evidenceOf('find_artists', { genre: 'Jazz' }, [
        { artist_id: 81, artist: 'Billie Holiday', albums: 1, tracks: 12, sold: 16 },
        { artist_id: 79, artist: 'Charles Mingus', albums: 1, tracks: 9, sold: 22 },
        { artist_id: 80, artist: 'Miles Davis', albums: 2, tracks: 11, sold: 30 },
      ]),
    ],
    lead: 'We have 3 artists in the genre **Jazz**:',
  },
  reggae: {
    evidence: [evidenceOf('get_songs_by_genre', { genre: 'Reggae', limit: 50 }, REGGAE, { total: 52 })],
    lead: 'We have 52 songs in **Reggae**. Here are the first 10, in the order of the catalogue:',
  },
  spent: {
    evidence: [
      evidenceOf('get_invoice_totals', {}, [
        { period: null, invoices: 9, sum: '30.69', average: '3.41', largest: '8.91', smallest: '0.99' },
      ]),
    ],
    lead: 'You have spent **$30.69** on 9 orders. On average that is $3.41 an order; the largest was $8.91, the smallest $0.99.',
  },
} as const satisfies Readonly<Record<string, Found>>;
