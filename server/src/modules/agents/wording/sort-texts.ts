import { say, type Texts } from './texts.js';

/** The ways in which tools sort songs, albums and artists. */
export type Sort =
  | 'catalogue'
  | 'name'
  | 'longest'
  | 'shortest'
  | 'cheapest'
  | 'dearest'
  | 'most_popular'
  | 'least_popular'
  | 'most_tracks'
  | 'most_albums'
  | 'fewest_tracks'
  | 'newest'
  | 'oldest';

const TEXTS: Texts<Sort> = {
  en: {
    catalogue: 'in the order of the catalogue',
    name: 'by name',
    longest: 'longest first',
    shortest: 'shortest first',
    cheapest: 'cheapest first',
    dearest: 'most expensive first',
    most_popular: 'best sold first',
    least_popular: 'least sold first',
    most_tracks: 'those with most songs first',
    most_albums: 'those with most albums first',
    fewest_tracks: 'those with fewest songs first',
    newest: 'newest first',
    oldest: 'oldest first',
  },
  es: {
    catalogue: 'en el orden del catálogo',
    name: 'por nombre',
    longest: 'de mayor a menor duración',
    shortest: 'de menor a mayor duración',
    cheapest: 'lo más barato primero',
    dearest: 'lo más caro primero',
    most_popular: 'lo más vendido primero',
    least_popular: 'lo menos vendido primero',
    most_tracks: 'los que tienen más canciones primero',
    most_albums: 'los que tienen más álbumes primero',
    fewest_tracks: 'los que tienen menos canciones primero',
    newest: 'lo más reciente primero',
    oldest: 'lo más antiguo primero',
  },
  pt: {
    catalogue: 'na ordem do catálogo',
    name: 'por nome',
    longest: 'da mais longa para a mais curta',
    shortest: 'da mais curta para a mais longa',
    cheapest: 'o mais barato primeiro',
    dearest: 'o mais caro primeiro',
    most_popular: 'o mais vendido primeiro',
    least_popular: 'o menos vendido primeiro',
    most_tracks: 'os que têm mais músicas primeiro',
    most_albums: 'os que têm mais álbuns primeiro',
    fewest_tracks: 'os que têm menos músicas primeiro',
    newest: 'o mais recente primeiro',
    oldest: 'o mais antigo primeiro',
  },
  fr: {
    catalogue: 'dans l’ordre du catalogue',
    name: 'par nom',
    longest: 'du plus long au plus court',
    shortest: 'du plus court au plus long',
    cheapest: 'les moins chers d’abord',
    dearest: 'les plus chers d’abord',
    most_popular: 'les plus vendus d’abord',
    least_popular: 'les moins vendus d’abord',
    most_tracks: 'ceux qui ont le plus de chansons d’abord',
    most_albums: 'ceux qui ont le plus d’albums d’abord',
    fewest_tracks: 'ceux qui ont le moins de chansons d’abord',
    newest: 'les plus récents d’abord',
    oldest: 'les plus anciens d’abord',
  },
  de: {
    catalogue: 'in der Reihenfolge des Katalogs',
    name: 'nach Namen',
    longest: 'das Längste zuerst',
    shortest: 'das Kürzeste zuerst',
    cheapest: 'das Günstigste zuerst',
    dearest: 'das Teuerste zuerst',
    most_popular: 'das Meistverkaufte zuerst',
    least_popular: 'das am wenigsten Verkaufte zuerst',
    most_tracks: 'die mit den meisten Songs zuerst',
    most_albums: 'die mit den meisten Alben zuerst',
    fewest_tracks: 'die mit den wenigsten Songs zuerst',
    newest: 'das Neueste zuerst',
    oldest: 'das Älteste zuerst',
  },
};

/** How a list is sorted, in words; an unknown way is that of the catalogue. */
export function sortText(sort: unknown, language: string): string {
  return say(TEXTS, language, isSort(sort) ? sort : 'catalogue');
}

function isSort(value: unknown): value is Sort {
  return typeof value === 'string' && value in TEXTS.en;
}
