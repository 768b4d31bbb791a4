import { ownValue } from '../../../../common/own-value.js';

/**
 * Words by which people ask for a list to be put in order or cut, with the plain English word that means the same. They are
 * read so only in a message that wishes nothing else of the list on the screen.
 */
const MEANINGS: readonly (readonly [english: string, words: string])[] = [
  [
    'sort',
    'ordena ordenar ordenalas ordenalos ordenamelas ordenamelos ordene ordenadas ordenados organiza organizalas organizalos clasifica clasificalas ordenas ' +
      'ordeneas organize organiza trie trier triez classe classer classez range ranger sortiere sortieren sortier sortiert sortierst ordne ordnen geordnet',
  ],
  ['by', 'por segun par selon pelo pela nach'],
  ['price', 'precio precios preco precos prix preis preisen importe monto coste costo valor montant betrag'],
  ['date', 'fecha fechas data datas datum'],
  ['name', 'nombre nombres titulo titulos nome nomes nom noms titre titres name namen titel alfabeticamente'],
  ['alphabetical', 'alfabetico alfabetica alphabetique alphabetiquement alphabetisch alphabetischer'],
  ['length', 'duracion duracao longitud duree longueur lange dauer spieldauer'],
  ['popularity', 'popularidad popularidade popularite beliebtheit ventas vendas ventes'],
  ['cheapest', 'barato barata baratos baratas cher chere gunstigste gunstigsten billigste billigsten'],
  [
    'newest',
    'nuevo nueva nuevos nuevas reciente recientes novo novas novos recent recents recente recentes neueste neuesten neusten',
  ],
  [
    'oldest',
    'antiguo antigua antiguos antiguas antigo antigas antigos viejos viejas ancien anciens anciennes alteste altesten',
  ],
  ['longest', 'larga largas largo largos longa longas longo longos longue longues long longs langste langsten'],
  ['shortest', 'corta cortas corto cortos curta curtas curto curtos courte courtes court courts kurzeste kurzesten'],
  ['expensive', 'caro cara caros caras teuer teuerste teuersten'],
  [
    'first',
    'primero primera primeros primeras primeiro primeira primeiros primeiras premier premiere premiers premieres erste ersten erstes zuerst dabord',
  ],
  ['last', 'ultimo ultima ultimos ultimas dernier derniere derniers dernieres letzte letzten letztes'],
  [
    'next',
    'siguiente siguientes proximo proxima proximos proximas suivant suivante suivants suivantes nachste nachsten',
  ],
  ['only', 'solo solamente unicamente so apenas somente seulement uniquement juste nur lediglich'],
  ['descending', 'descendente descendiente decrescente decroissant absteigend'],
  ['ascending', 'ascendente crescente croissant aufsteigend'],
  ['them', 'las los les ellos ellas elas eles sie diese'],
  ['the', 'la el lo o a os as le l die der das den dem'],
  ['in', 'en em im orden ordem ordre reihenfolge'],
  ['please', 'favor sil vous te plait bitte'],
  ['now', 'ahora agora maintenant jetzt entao entonces alors dann'],
  [
    'show',
    'muestra muestrame mostrar mostra mostre me ensename dame da donne montre montrez moi zeig zeige zeigen gib mir',
  ],
  ['more', 'mas mais plus am'],
  ['and', 'y e et und'],
  ['songs', 'canciones canciones musicas faixas chansons morceaux lieder stucke'],
  ['orders', 'pedidos compras facturas faturas commandes achats factures bestellungen rechnungen'],
  ['albums', 'albumes discos albuns disques alben platten'],
];

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  MEANINGS.flatMap(([english, words]) => words.split(' ').map((word): [string, string] => [word, english])),
);

/** The plain English word for a word of a wish about a list in another language; the word itself where there is none. */
export function listWord(word: string): string {
  return ownValue(ENGLISH, word) ?? word;
}
