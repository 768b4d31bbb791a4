import type { BuiltInUnderstanding } from './built-in.understanding.js';
import type { Plan } from './plan.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';
import type { EarlierTurn } from './understanding.contract.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const planOf = (text: string): Plan => understanding.plan(text, ALONE);
const intentsOf = (text: string): string[] => planOf(text).requests.map(({ intent }) => intent);

/** A turn before, which found nothing that matters here. */
function said(text: string): EarlierTurn {
  return { said: text, answered: '…', requests: planOf(text).requests, evidence: [] };
}

const callsAfter = (before: string, text: string): unknown[] =>
  understanding
    .plan(text, { ...ALONE, earlier: [said(before)] })
    .requests.flatMap(({ intent, calls }) => calls.map((call) => [intent, call.arguments]));

describe('Wordings of customers', () => {
  it.each([
    ['where does Erika Muster live', 'privacy_refusal'],
    ['which phone has Erika Muster', 'privacy_refusal'],
    ['which people live in Prague', 'privacy_refusal'],
    ['who is the customer behind invoice 1', 'privacy_refusal'],
    ['who placed the biggest order ever', 'privacy_refusal'],
    ['whose is invoice 2', 'privacy_refusal'],
    ['what does Jane Peacock earn', 'privacy_refusal'],
    ['total for 2024', 'invoice_totals'],
    ['what was bought on 2024-07-31', 'invoice_list'],
    ['others like Ostrava?', 'similar_artists'],
    ['what should a fan of Ostrava try?', 'similar_artists'],
    ['what exactly are you?', 'who_are_you'],
    ['is there an actual person reading this', 'who_are_you'],
    ['you charged my card twice this month', 'support_request'],
    ['my payment went through but no music', 'support_request'],
    ['which city am I in according to you', 'own_profile'],
    ['show their latest purchase', 'privacy_refusal'],
    ["my brother's orders please", 'privacy_refusal'],
    ['annual totals of my orders', 'invoice_totals'],
    ['all of my orders together', 'invoice_totals'],
    ['which email have you got for me', 'own_profile'],
    ['please correct the spelling of my surname', 'support_request'],
    ['am I talking to software', 'who_are_you'],
    ['good bye and thank you', 'goodbye'],
    ['what kind of services do you offer', 'capabilities'],
    ['cuéntame un chiste', 'off_topic'],
    ['tracks whose name includes "fire"', 'title_search'],
    ['the second song of Quiet Rooms', 'tracks_of_album'],
    ['items on bill 98', 'invoice_detail'],
    ['how many items on 98', 'invoice_detail'],
    ['add up my purchases', 'invoice_totals'],
    ['my yearly costs', 'invoice_totals'],
    ['in all my orders how many songs', 'purchased_tracks'],
    ['who from your staff helped me', 'invoice_employee'],
    ['which mail address do you hold of me', 'own_profile'],
    ['what number is on my account', 'own_profile'],
    ['please fix how my name is spelt in your files', 'support_request'],
    ['which Ostrava records could I buy here', 'albums_by_artist'],
    ['how many Ostrava albums are on offer', 'albums_by_artist'],
    ['what do I pay for the whole album Quiet Rooms', 'album_facts'],
    ['what should I buy next', 'recommend_songs'],
    ['who else plays like Ostrava', 'similar_artists'],
    ['if I like Ostrava who else should I hear', 'similar_artists'],
    ['who gets the credit for writing Paper Boats', 'track_details'],
    ['count the tracks in the AAC format', 'songs_by_format'],
    ['which playlists have you prepared?', 'playlist_list'],
    ['is that a machine or a person', 'who_are_you'],
    ['whom do I speak with', 'who_are_you'],
    ["you're software, no?", 'who_are_you'],
    ['tell me a joke', 'off_topic'],
    ['which stock should I invest in', 'off_topic'],
    ['qual é a capital da França', 'off_topic'],
    ['which likes have you stored of me', 'show_memory'],
    ['quel est mon représentant du support', 'invoice_employee'],
    ['wer ist mein Kundenbetreuer', 'invoice_employee'],
    ['was ist auf der Platte Quiet Rooms drauf', 'tracks_of_album'],
    ['wie lange läuft der Titel Paper Boats', 'track_details'],
  ])('should take %j for %s', (text, intent) => {
    expect(intentsOf(text)).toEqual([intent]);
  });

  it.each([
    ['factura 98', 'es'],
    ['Rechnung 98', 'de'],
    ['facture 98', 'fr'],
    ['albumes ostrava', 'es'],
    ['pedido 98', 'es'],
  ])('should read %j in %s', (text, language) => {
    expect(planOf(text).language).toBe(language);
  });

  it.each(['pardon, Nordlicht', 'hold on, Nordlicht I meant', 'wait, Nordlicht', 'Nordlicht was what I wanted'])(
    'should ask again for the name in %j',
    (text) => {
      expect(callsAfter('albums by Ostrava', text)).toEqual([
        ['albums_by_artist', expect.objectContaining({ artist_name: 'Nordlicht' })],
      ]);
    },
  );

  it.each(['how much?', 'its price', 'the cost', 'how many minutes?'])('should ask %j of the song', (text) => {
    expect(callsAfter('who sings Paper Boats', text)).toEqual([
      ['track_details', expect.objectContaining({ song_title: 'Paper Boats' })],
    ]);
  });

  it('should move the spending to a year said in full', () => {
    expect(callsAfter('how much have I spent', 'and in the year 2020?')).toEqual([
      ['invoice_totals', expect.objectContaining({ from: '2020-01-01', to: '2020-12-31' })],
    ]);
  });

  it('should show both ends of the orders', () => {
    const orders = planOf('show my first and latest purchases').requests.map(({ details }) => details['order']);
    expect(orders).toEqual(['oldest', 'newest']);
  });

  it('should look for a liked artist that the store does not have', () => {
    const [request] = planOf('I am a big fan of Blork Vandersen, which albums are there').requests;
    expect([request?.intent, request?.names[0]?.text]).toEqual(['albums_by_artist', 'Blork Vandersen']);
  });

  it('should read a misspelt article as one', () => {
    expect(planOf('albums by teh Velvet Harbour').requests[0]?.names[0]?.text).toBe('The Velvet Harbour');
  });

  it('should state no taste by supposing one', () => {
    expect(planOf('if I like Ostrava who else should I hear').preferences).toEqual([]);
  });

  it('should split a message into few requests, however often they are joined', () => {
    expect(planOf('my last order and '.repeat(100)).requests.length).toBeLessThanOrEqual(12);
  });
});
