import type { AnsweredRequest, Wording, WordingContext } from '../../agent.contract.js';
import { askedCount } from '../../understanding/intents/asked-count.js';
import { call, Intent, nameOf, numberOf } from '../../understanding/intents/intent.js';
import { page } from '../../understanding/intents/paging.js';
import type { MentionedName, PlannedCall } from '../../understanding/plan.js';
import type { Reading, Slots } from '../../understanding/reading.js';
import { money } from '../../wording/format.js';
import { field } from '../../wording/rows.js';
import { say } from '../../wording/texts.js';
import { SILENT, wordList } from '../../wording/word-list.js';
import { periodOf } from '../order-texts.js';
import { daysOf } from '../order-arguments.js';
import { besideOrder } from './beside-order.js';
import { atEnd, endAsked, endText } from './ends-of-purchases.js';
import { purchaseDates } from './purchase-dates.js';
import { PURCHASED_PATTERNS } from './purchased-tracks.patterns.js';
import { PURCHASED, purchasedWhat } from './purchased-tracks.texts.js';
import { sumOf } from './sum-of-lines.js';

/** "Did I buy Wrathchild?", "which of my songs are by U2?", "have I bought any jazz?", "which order has One in it?" */
export class PurchasedTracksIntent extends Intent {
  readonly name = 'purchased_tracks';
  readonly agent = 'invoice_agent';
  override readonly needsIdentity = true;
  override readonly leansSilently = false;
  override readonly cues = {
    en: `songs|tracks|tunes|titles|music have|did i|we pay|paid for, whats_on|what_is_on|on my shelf|shelves, size of my library|collection|shelf, songs|tracks|tunes|ones of mine, in|among|amongst|within|inside|on my stuff|things|pile|archive|songs|tracks|music|purchases|haul, my total|overall|whole|entire number|count|amount of songs|tracks|tunes|titles, total|overall number|count of my songs|tracks|tunes|titles, song|track|tune purchases, how many lines|items|titles|positions do|are|were on|in? my invoices|orders|purchases|receipts, songs|tracks|tunes|music|titles|stuff|things|items|pieces that|which? i|we|ive|weve already|also|now|currently|ever? have|got|hold|possess|keep, how many things|numbers|units|lines|products|titles|pieces|entries|songs|tracks|tunes are|is|sit|were|stand|live|do_i_have|have_i in|on|under my library|collection|account|possession|name|shelf, purchased|bought|owned|ordered|acquired songs|tracks|tunes|titles|items, songs|tracks|tunes|music|titles|stuff|things|items|pieces on|in|under|inside my account|name|possession, in|on|under|inside my account by|from|of, i|we already|also have|got|gotten, ive|weve already|also got|gotten, do i|we have? already|also|so_far, how much music|of_your_music|of_your_catalogue|of_your_catalog|of_your_store|of_your_shop|of_it have|did|do i|we, how much have i|we bought|purchased in|as songs|tracks|numbers, my number|amount|quantity of songs|tracks|tunes|music|titles, how many things|numbers|units|lines|products|titles|pieces|entries have|did|do i|we, count|number|tally of everything|all|all_that i|ive|we have? bought|purchased|ordered|paid_for?, total of everything|all|all_that i|ive|we have? bought|purchased|ordered, own any|anything|something by|from|of, whats|what_is mine, my song|songs|track|tracks|tune|tunes|music count|total|tally, has|does my account got|have|hold|own|contain, songs|tracks|tunes|music|albums|titles on|in|under my account, have i|we any|anything|something by|of, have i|we anything from, all|everything|anything|whatever|what i|we|that_i have|own of|by, my music|song|record? library|collection, in|of my music|song? library|collection, my purchased|bought|owned songs|tracks|music|tunes|albums?, purchased|owned songs|tracks|music|tunes, you ever sold me, you ever sell me, did you sell me, have you sold me, you have sold me, my songs, my tracks, my tunes, my music, which of my songs, which of my tracks, any of my songs, my songs by, my tracks by, my music by, my songs from, my albums by, did i|we ever|already|once? get, have i|we ever|already? got|gotten, do i|we already? have, when did i|we get, ive|i_have|weve|we_have already? got|gotten from|by|of, what i|we got from|by|of, am i the? owner of, owner of, are|is mine, belong|belongs to me, among my songs, among my purchases, among the songs i bought, among the songs i own, in my library, in my collection, already in my library, among the tracks i bought`,
    es: `mis canciones|temas|pistas|cancioncitas, mi musica, mi biblioteca|coleccion|discoteca|fonoteca, en mi biblioteca|coleccion|discoteca|cuenta, entre mis canciones, entre mis compras, entre las canciones que compre`,
    pt: `minhas musicas|faixas|cancoes, minha biblioteca|colecao|discoteca, na minha biblioteca|colecao|conta, entre as minhas musicas, entre as minhas compras, entre as musicas que comprei`,
    fr: `mes chansons|morceaux|titres, ma musique, ma bibliotheque|collection|discotheque, dans ma bibliotheque|collection|discotheque, sur mon compte, parmi mes chansons, parmi mes achats, parmi les chansons que jai achetees`,
    de: `meine|meiner|meinen ganze|ganzen|gesamte|gesamten|ganzer|gesamter? songs|lieder|titel|stucke|musik, in meiner sammlung|bibliothek|musiksammlung, meine sammlung|bibliothek|musiksammlung, auf meinem konto, unter meinen songs, unter meinen kaufen, unter den songs die ich gekauft habe`,
  };
  readonly patterns = PURCHASED_PATTERNS;

  override notes(reading: Reading): Slots['details'] {
    const sums = reading.concepts.has('spend') && (reading.names.length > 0 || pointsOnly(reading));
    return {
      ...(sums ? { sum: true } : askedCount(reading)),
      ...(reading.concepts.has('invoice') && { ofOrders: true }),
      ...(!sums && endAsked(reading)),
      ...(reading.tokens.some(({ word, quote }) => quote === 0 && ALL.has(word)) && { all: true }),
      ...((reading.concepts.has('album') || reading.concepts.has('song')) && { kindSaid: true }),
    };
  }

  calls(slots: Slots): readonly PlannedCall[] {
    const names = {
      artist_name: nameOf(slots, 'artist'),
      album_title: nameOf(slots, 'album'),
      song_title: nameOf(slots, 'track'),
      genre: nameOf(slots, 'genre'),
    };
    const limits = {
      ...daysOf(slots),
      invoice_id: slots.details['ofOrders'] === true ? numberOf(slots, 'invoice_id') : undefined,
      ...page(slots),
      ...(WHOLE.some((detail) => slots.details[detail] !== undefined) && { limit: 50 }),
      ...(slots.details['end'] === 'oldest' && { order: 'oldest' }),
    };
    const meant = call('get_purchased_tracks', { ...names, ...limits });
    const other = slots.details['kindSaid'] === true ? null : otherKind(slots.names);
    return other === null ? [meant] : [meant, call('get_purchased_tracks', { ...names, ...other, ...limits })];
  }

  word(asked: AnsweredRequest, context: WordingContext): Wording {
    const { end } = asked.request.details;
    const found = end === undefined ? asFound(asked) : atEnd(asFound(asked));
    const what = purchasedWhat(found.request.names, context.language);
    const beside = besideOrder(found, { what, period: periodOf(found, context.language) }, context);
    if (beside?.isNothing === true) return { ...SILENT, lead: beside.lead };
    const answered = beside?.answered ?? found;
    const { language } = context;
    const { names, details } = answered.request;
    const rows = answered.evidence[0]?.result.rows ?? [];
    const sum = details['sum'] === true ? sumOf(rows, answered.evidence[0]?.result.total) : null;
    const values = {
      sum: sum === null ? '' : money(sum, context.currency),
      what,
      period: periodOf(answered, language),
      orders: new Set(rows.map((row) => field(row, 'invoice'))).size,
    };
    // Some of an artist's songs are no "yes" to all of them.
    const tellsHowMany = details['ofOrders'] === true || details['all'] === true;
    const key = sum !== null ? 'sum' : names.length === 0 ? 'found' : tellsHowMany ? 'inOrders' : 'owned';
    return wordList(answered, context, {
      texts: PURCHASED,
      values,
      found:
        end !== undefined && rows.length > 0
          ? endText(answered, values.what, language)
          : details['dates'] === true && rows.length > 0
            ? purchaseDates(rows, language)
            : (beside?.lead ??
              say(PURCHASED, language, key, { ...values, total: answered.evidence[0]?.result.total ?? 0 })),
      columns: (columns) => [
        columns.text('track'),
        columns.text('artist'),
        columns.text('album'),
        columns.invoice,
        columns.date,
        columns.price,
      ],
    });
  }
}

const ALL = new Set(
  'all every everything todo toda todos todas tudo tout toute tous toutes alle alles jeder jedes'.split(' '),
);

/** Details for which all that was bought must be known. */
const WHOLE = ['sum', 'end', 'beside_invoice'] as const;

/** "What have I spent on it?" asks for the sum of what was spoken of. */
function pointsOnly({ concepts }: Reading): boolean {
  return !concepts.has('count') && ['refer_one', 'refer_many', 'contain'].some((pointer) => concepts.has(pointer));
}

/** The same title as that of an album instead of a song, or the other way round; null where it cannot be. */
function otherKind(names: Slots['names']): Readonly<Record<'album_title' | 'song_title', string | undefined>> | null {
  const titles = names.filter(({ kind, known }) => known && (kind === 'album' || kind === 'track'));
  const [title] = titles;
  if (title === undefined || titles.length > 1) return null;
  return title.kind === 'album'
    ? { album_title: undefined, song_title: title.text }
    : { album_title: title.text, song_title: undefined };
}

/** "Did I buy Fear Of The Dark?": where nothing was bought of the album, what was bought of the song of that name, or vice versa. */
function asFound(answered: AnsweredRequest): AnsweredRequest {
  const { request, evidence } = answered;
  const [meant, other] = evidence;
  if (meant === undefined || other === undefined || meant.result.total > 0 || other.result.total === 0)
    return { ...answered, evidence: evidence.slice(0, 1) };
  const names = request.names.map((name): MentionedName => {
    if (name.kind !== 'album' && name.kind !== 'track') return name;
    return { ...name, kind: name.kind === 'album' ? 'track' : 'album' };
  });
  return { ...answered, request: { ...request, names }, evidence: [other] };
}
