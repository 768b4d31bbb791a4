import fc from 'fast-check';
import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);
const callsOf = (text: string): unknown[] =>
  understanding.plan(text, ALONE).requests.flatMap(({ calls }) => calls.map((call) => [call.tool, call.arguments]));

describe('BuiltInUnderstanding', () => {
  it.each([
    ['which records do you have by Ostrava?', 'albums_by_artist'],
    ['how many tunes by ostrava are there', 'tracks_by_artist'],
    ['what is on Quiet Rooms', 'tracks_of_album'],
    ['who made the album Harbour Lights', 'artist_of_album'],
    ['who sings Paper Boats', 'track_details'],
    ['is Paper Boats in stock?', 'song_availability'],
    ['got any jazz?', 'songs_by_genre'],
    ['jazz albums', 'ranked_albums'],
    ['which genres do you carry', 'genre_list'],
    ['what is on the Grunge playlist', 'playlist_tracks'],
    ['songs written by Ada Lindqvist', 'composer_tracks'],
    ['the longest song by Ostrava', 'ranked_songs'],
    ['songs over ten minutes', 'ranked_songs'],
    ['how many albums do you have', 'catalogue_counts'],
    ['songs with rain in the title', 'title_search'],
    ['artists similar to Ostrava', 'similar_artists'],
    ['recommend me something', 'recommend_songs'],
    ['show my orders', 'invoice_list'],
    ['my last order', 'invoice_detail'],
    ['invoice 382', 'invoice_detail'],
    ['how much have I spent', 'invoice_totals'],
    ['who is my support rep', 'invoice_employee'],
    ['did I buy Paper Boats', 'purchased_tracks'],
    ['what do you have on file about me', 'own_profile'],
    ['I want a refund', 'support_request'],
    ['hello', 'greeting'],
    ['what can you do', 'capabilities'],
    ['are you a robot', 'who_are_you'],
    ['what is the weather in Rome', 'off_topic'],
    ['which genre do I buy most?', 'most_bought'],
    ['which artist do I buy the most?', 'most_bought'],
    ['songs I may like', 'recommend_songs'],
    ['what is my favourite artist by my purchases', 'most_bought'],
    ['do I already own anything by Ostrava?', 'purchased_tracks'],
    ['is Paper Boats among the songs I bought?', 'purchased_tracks'],
    ['where is my order?', 'where_is_order'],
    ['which year did I spend the most?', 'invoice_totals'],
    ['sum up my orders', 'invoice_totals'],
    ['how much did all my orders in 2022 cost?', 'invoice_totals'],
    ['how can I change my email address?', 'how_to'],
    ['what is your refund policy?', 'how_to'],
    ['money was taken two times', 'support_request'],
    ['put me through to an employee', 'support_request'],
    ['is a human there?', 'who_are_you'],
    ['which phone number do you have for me?', 'own_profile'],
    ['who is in charge of me?', 'invoice_employee'],
    ['songs from 1975', 'no_dates'],
    ['when was Quiet Rooms released?', 'no_dates'],
    ['playlists with Ostrava songs', 'playlists_with'],
    ['which playlists is Paper Boats on?', 'playlists_with'],
    ['which songs are AAC?', 'songs_by_format'],
    ['what does the music of Ostrava cost?', 'prices_and_lengths'],
    ['which track number is Paper Boats?', 'place_on_album'],
    ['the third song on Quiet Rooms', 'tracks_of_album'],
    ['which artist has the most songs?', 'artist_list'],
    ['which genre has the most songs?', 'genre_list'],
    ['the album with the most songs by Ostrava', 'ranked_albums'],
    ['who resembles Ostrava?', 'similar_artists'],
    ['I liked Quiet Rooms, what else would I like?', 'recommend_songs'],
    ['what do you remember about me?', 'show_memory'],
    ['forget that I like jazz', 'forget_memory'],
    ['I hate you, this is garbage', 'upset'],
    ['I love jazz', 'preference_noted'],
  ])('should take %j for %s', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });

  it.each([
    ['¿Qué discos tienen de Ostrava?', 'es', 'albums_by_artist'],
    ['¿cuánto he gastado en 2024?', 'es', 'invoice_totals'],
    ['quais músicas vocês têm do Ostrava?', 'pt', 'tracks_by_artist'],
    ['qual foi o meu último pedido?', 'pt', 'invoice_detail'],
    ['quels albums avez-vous de Ostrava ?', 'fr', 'albums_by_artist'],
    ['qui m’a aidé pour ma dernière commande ?', 'fr', 'invoice_employee'],
    ['welche Alben habt ihr von Ostrava?', 'de', 'albums_by_artist'],
    ['ich möchte mein Geld zurück', 'de', 'support_request'],
    ['¿me puede decir los álbumes de Ostrava que hay en la tienda?', 'es', 'albums_by_artist'],
    ['total de mis pedidos de 2023', 'es', 'invoice_totals'],
    ['¿he comprado alguna vez algo de Ostrava?', 'es', 'purchased_tracks'],
    ['já comprei alguma coisa do Ostrava?', 'pt', 'purchased_tracks'],
    ['qu’y a-t-il sur le disque Quiet Rooms ?', 'fr', 'tracks_of_album'],
    ['qui s’occupe de moi ?', 'fr', 'invoice_employee'],
    ['wie lange läuft Paper Boats?', 'de', 'track_details'],
    ['mir wurde zweimal Geld abgebucht', 'de', 'support_request'],
  ])('should read %j in its language', (text, language, intent) => {
    const plan = understanding.plan(text, ALONE);
    expect([plan.language, plan.requests[0]?.intent]).toEqual([language, intent]);
  });

  it('should take several complaints of a message for one matter', () => {
    const { requests } = understanding.plan('I was charged twice. And my download is missing.', ALONE);
    expect(requests).toMatchObject([
      { intent: 'support_request', details: { kinds: 'wrong_charge,missing_download' } },
    ]);
  });

  it('should tell two things asked of one song together', () => {
    const { requests } = understanding.plan('how long is Paper Boats and how much is it?', ALONE);
    expect(requests).toMatchObject([{ intent: 'track_details', details: { about: 'length,price' } }]);
  });

  it('should neither keep nor forget a taste that is only asked about or no longer wanted', () => {
    expect(understanding.plan('forget that I like jazz', ALONE).preferences).toEqual([]);
    expect(understanding.plan('what do I like?', ALONE).preferences).toEqual([]);
  });

  it('should leave out what a limit names, but not of "at least"', () => {
    expect(callsOf('songs longer than 15 minutes')).toMatchObject([['find_tracks', { minimum: '900.001' }]]);
    expect(callsOf('songs of at least 15 minutes')).toMatchObject([['find_tracks', { minimum: '900.000' }]]);
    expect(callsOf('my orders over $5')).toMatchObject([['get_invoices_sorted_by_total', { minimum: '5.01' }]]);
  });

  it('should fill the arguments of the tools from names and figures', () => {
    expect(callsOf('songs by velvet harbour')).toEqual([
      ['get_tracks_by_artist', { artist_name: 'The Velvet Harbour', limit: 25 }],
    ]);
    expect(callsOf('orders between May and July 2024')).toEqual([
      ['get_invoices_by_customer_sorted_by_date', { order: 'newest', from: '2024-05-01', to: '2024-07-31', limit: 25 }],
    ]);
  });

  it('should ask for the one thing that is missing', () => {
    expect(understanding.plan('albums', ALONE).requests[0]).toMatchObject({
      intent: 'clarify',
      details: { wanted: 'albums_by_artist', missing: 'artist' },
    });
  });

  it('should reach an agent without intents by its words and fill its tools from the names', async () => {
    const tool = { name: 'find_events', needsIdentity: false, accepts: ['artist_name'], requires: ['artist_name'] };
    const routed = await inventedUnderstanding([{ name: 'events_agent', routingWords: ['concert'], tools: [tool] }]);
    expect(routed.plan('any concert with Ostrava?', ALONE).requests[0]).toMatchObject({
      agent: 'events_agent',
      calls: [{ tool: 'find_events', arguments: { artist_name: 'Ostrava' } }],
    });
  });

  it('should give a plan for any text', () => {
    const words = fc.constantFrom(
      'songs',
      'by',
      'my',
      'last',
      'order',
      'Ostrava',
      '"',
      'and',
      '2023',
      '$5',
      'ñ',
      '🎵',
      '?',
      'the',
      'one',
      '\u0000',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (message) => {
        const plan = understanding.plan(message, ALONE);
        expect(plan.requests.length).toBeGreaterThan(0);
        expect(plan.requests.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
