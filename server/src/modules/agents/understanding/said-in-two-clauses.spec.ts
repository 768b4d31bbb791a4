import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const plannedFor = (text: string): readonly (readonly [string, string | undefined])[] =>
  understanding.plan(text, ALONE).requests.map(({ intent, names }) => [intent, names[0]?.text]);

describe('owning that is only supposed, and the time of it', () => {
  it.each([
    ['I could well own Paper Boats already. If I do, when did I buy it?', 'Paper Boats'],
    ['we may have downloaded st. elmo blues; assuming we did, on which day was that', 'St. Elmo Blues'],
    ['i might possess Call It Green by now. supposing that is so, what day did i get it?', 'Call It Green'],
    ['I think I could have September in my library. in that case, which date did I order it?', 'September'],
  ])('should look in %j whether it was bought', (text, title) => {
    expect(plannedFor(text)).toEqual(plannedFor(`when did I buy ${title}?`));
  });

  it('should look for songs of a performer as well', () => {
    expect(plannedFor('we might own a few Ostrava songs. if we do, when did we get them?')).toEqual(
      plannedFor('when did I buy Ostrava songs?'),
    );
  });

  it('should leave what may have happened otherwise as it was said', () => {
    const { requests } = understanding.plan('I might have been charged twice. If so, when is it paid back?', ALONE);
    expect(requests.map(({ text }) => text).join(' ')).toContain('charged twice');
  });
});

describe('a song in an anecdote, and who made it', () => {
  it.each([
    'Paper Boats was whistled at the bus stop on Monday and nobody knew the band, do you?',
    'Paper Boats drifted out of a window last night but I had no clue who sings it',
    'paper boats came on in the dentist and my son wants to know the singer',
    '"Paper Boats" rang through the hall this evening, and I forgot whose it is',
  ])('should tell in %j who sings it', (text) => {
    expect(plannedFor(text)).toEqual(plannedFor('who sings the song "Paper Boats"?'));
  });

  it.each([
    'preparing a lecture about Paper Boats and I need to know who composed it',
    'my talk on Paper Boats is due and I must find out the songwriter',
    "I'm busy with a podcast about paper boats, and I have to find who wrote it",
  ])('should tell in %j who wrote it', (text) => {
    expect(plannedFor(text)).toEqual(plannedFor('who wrote the song "Paper Boats"?'));
  });
});

describe('a song in an anecdote, of which more is asked than who made it', () => {
  it('should keep the other question', () => {
    const { requests } = understanding.plan(
      'Paper Boats came on in a shop and I want to know the singer and how long it is',
      ALONE,
    );
    expect(requests.map(({ text }) => text).join(' ')).toContain('how long');
  });
});

describe('a whole album that is bought only in thought', () => {
  it.each([
    'if I took all the songs on Quiet Rooms, what would the bill be?',
    'should we buy every track of Quiet Rooms, how much would we be paying',
    'say I got each of the songs on the album Quiet Rooms, what would it run to?',
    'were we to download all of the tunes from Quiet Rooms, what would that amount to?',
  ])('should tell in %j what the album costs', (text) => {
    expect(plannedFor(text)).toEqual([['album_facts', 'Quiet Rooms']]);
  });

  it('should leave another question of all its songs alone', () => {
    const [first] = plannedFor('if I bought every song on Quiet Rooms, how much would they play in minutes?');
    expect(first?.[0]).not.toBe('album_facts');
  });
});

describe('what stands on the account of whoever asks', () => {
  it.each([
    'I do not want duplicates. Which Ostrava tracks are already registered under my profile?',
    'Paying double is no fun. Could you tell me what Ostrava songs sit on my account?',
    'which Ostrava titles are tied to my login',
    'I hate ordering things again. What Ostrava tunes appear on my membership?',
  ])('should tell in %j what was bought', (text) => {
    expect(plannedFor(text)).toEqual(plannedFor('which Ostrava songs have I bought?'));
  });

  it('should pass on what was never ordered', () => {
    expect(plannedFor('which songs are on my account that I never ordered?')).not.toEqual(
      plannedFor('which songs have I bought?'),
    );
  });
});

describe('an idiom of forgetting before a count of orders', () => {
  it.each([
    'That record is a mystery to me. How many separate orders did I push through until now?',
    'I lost track. How many different bills have I had?',
    'The album of my mind is blank. How many single purchases have I run up with you?',
    'i keep no record of it. how many distinct invoices do i have?',
  ])('should count in %j the orders', (text) => {
    expect(plannedFor(text)).toEqual([['invoice_totals', undefined]]);
  });

  it('should keep a name that is told before the count', () => {
    expect(understanding.plan('I love Ostrava. How many orders have I made?', ALONE).preferences).not.toEqual([]);
  });
});

describe('excess about a numbered order, and its count', () => {
  it.each([
    'did I go overboard with invoice 31? how many songs did it have?',
    'have we overdone it on order 31, how many tracks were there?',
    'did i lose my head over order #31? how many items was that',
    'was i greedy with order number 31? and how many tunes were on it',
  ])('should count in %j what is in the order', (text) => {
    const { requests } = understanding.plan(text, ALONE);
    expect(requests).toEqual([expect.objectContaining({ details: expect.objectContaining({ invoice_id: 31 }) })]);
    expect(requests.flatMap(({ names }) => names)).toEqual([]);
  });

  it('should answer as well what an order does tell', () => {
    const { requests } = understanding.plan(
      'did I pay more than 3 dollars on order 31? how many tracks were in it',
      ALONE,
    );
    expect(requests.map(({ text }) => text).join(' ')).toContain('pay');
  });
});
