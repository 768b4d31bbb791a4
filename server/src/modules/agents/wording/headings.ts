import type { Texts } from './texts.js';

/** Headings of columns. */
export const HEADINGS: Texts<
  | 'number'
  | 'track'
  | 'album'
  | 'artist'
  | 'length'
  | 'price'
  | 'genre'
  | 'invoice'
  | 'date'
  | 'total'
  | 'quantity'
  | 'tracks'
  | 'composer'
  | 'period'
  | 'orders'
  | 'sold'
  | 'kind'
  | 'name'
  | 'format'
> = {
  en: {
    number: '#',
    track: 'Song',
    album: 'Album',
    artist: 'Artist',
    length: 'Length',
    price: 'Price',
    genre: 'Genre',
    invoice: 'Invoice',
    date: 'Date',
    total: 'Total',
    quantity: 'Quantity',
    tracks: 'Songs',
    composer: 'Written by',
    period: 'Period',
    orders: 'Orders',
    sold: 'Sold',
    kind: 'What',
    name: 'Name',
    format: 'Format',
  },
  es: {
    track: 'Canción',
    album: 'Álbum',
    artist: 'Artista',
    length: 'Duración',
    price: 'Precio',
    genre: 'Género',
    invoice: 'Factura',
    date: 'Fecha',
    total: 'Total',
    quantity: 'Cantidad',
    tracks: 'Canciones',
    composer: 'Compuesta por',
    period: 'Periodo',
    orders: 'Pedidos',
    sold: 'Vendidas',
    kind: 'Qué',
    name: 'Nombre',
    format: 'Formato',
  },
  pt: {
    track: 'Música',
    album: 'Álbum',
    artist: 'Artista',
    length: 'Duração',
    price: 'Preço',
    genre: 'Gênero',
    invoice: 'Fatura',
    date: 'Data',
    total: 'Total',
    quantity: 'Quantidade',
    tracks: 'Músicas',
    composer: 'Composta por',
    period: 'Período',
    orders: 'Pedidos',
    sold: 'Vendidas',
    kind: 'O quê',
    name: 'Nome',
    format: 'Formato',
  },
  fr: {
    track: 'Chanson',
    album: 'Album',
    artist: 'Artiste',
    length: 'Durée',
    price: 'Prix',
    genre: 'Genre',
    invoice: 'Facture',
    date: 'Date',
    total: 'Total',
    quantity: 'Quantité',
    tracks: 'Chansons',
    composer: 'Écrite par',
    period: 'Période',
    orders: 'Commandes',
    sold: 'Ventes',
    kind: 'Quoi',
    name: 'Nom',
    format: 'Format',
  },
  de: {
    track: 'Song',
    album: 'Album',
    artist: 'Künstler',
    length: 'Länge',
    price: 'Preis',
    genre: 'Genre',
    invoice: 'Rechnung',
    date: 'Datum',
    total: 'Summe',
    quantity: 'Menge',
    tracks: 'Songs',
    composer: 'Geschrieben von',
    period: 'Zeitraum',
    orders: 'Bestellungen',
    sold: 'Verkauft',
    kind: 'Was',
    name: 'Name',
    format: 'Format',
  },
};
