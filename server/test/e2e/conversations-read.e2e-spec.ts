import { Client } from '../support/client.js';
import { CHINOOK, describeOnChinook, readColumn, STARTER_STORE } from '../support/stores.js';
import { createTestApp, DEMO, type TestApp } from '../support/test-app.js';

/** What is said, and what the answer must hold; a text after "not:" must not be in it. */
type Exchange = readonly [said: string, ...holds: string[]];

/** Holds a conversation, one message after the other in one thread. */
async function converse(person: Client, exchanges: readonly Exchange[]): Promise<void> {
  let thread: string | undefined;
  for (const [said, ...holds] of exchanges) {
    const reply = await person.ask(said, thread === undefined ? {} : { thread_id: thread });
    thread = reply.thread_id;
    const heard = `${said}\n→ ${reply.response}`;
    for (const text of holds) {
      if (text.startsWith('not:')) expect(heard.slice(said.length)).not.toContain(text.slice(4));
      else expect(heard).toContain(text);
    }
  }
}

describeOnChinook('conversations about the real Chinook store', () => {
  let app: TestApp;
  let demo: Client;

  beforeAll(async () => {
    app = await createTestApp({ store: CHINOOK ?? '' });
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(async () => app.stop());

  it('should browse from an artist to a song', async () => {
    await converse(demo, [
      ['Hi! What albums do you have by AC/DC?', 'For Those About To Rock We Salute You', 'Let There Be Rock'],
      ['which songs are on the first one?', 'Put The Finger On You', 'Evil Walks'],
      ['who wrote the second song?', 'Put The Finger On You', 'Angus Young'],
      ['how long is it?', '3:26'],
      ['and the third?', "Let's Get It Up", '3:54'],
      ["that artist's other albums", 'Let There Be Rock'],
      ['how many songs do they have?', '18'],
    ]);
  });

  it('should walk through orders', async () => {
    await converse(demo, [
      ['my last order please', '382', '$8.91'],
      ['and the one before that?', '327', '$13.86'],
      ['what was on it?', 'Interlude Zumbi'],
      ['who wrote the first song on it?', 'Interlude Zumbi', 'Chico Science'],
      ['which order was my cheapest?', '195', '$0.99'],
      ['who helped me with it?', 'Jane Peacock'],
      ['and everything together, how much have I spent?', '$39.62'],
    ]);
  });

  it('should pick orders out of a list', async () => {
    await converse(demo, [
      ['show my orders', '382', '327', '316'],
      ['the second one', '327', '7 December 2024'],
      ['which of these songs is the longest?', 'Carolina Hard-Core Ecstasy', '6:00'],
      ['who is it by?', 'Frank Zappa'],
      ['show my orders again', '382'],
      ['what was the cheapest one?', '195', '$0.99'],
    ]);
  });

  it('should ask the same of one artist after the other', async () => {
    await converse(demo, [
      ['how many albums do you have by Led Zeppelin?', '14'],
      ['and by Accept?', '2'],
      ['same question for Metallica', '10', 'Metallica'],
      ['no, I meant Queen', '3', 'Queen'],
      ['and how many songs?', '45'],
      ['what about U2?', '135'],
    ]);
  });

  it('should keep what it does not have to its own question', async () => {
    await converse(demo, [
      ['do you have Drake?', 'no artist, album or song'],
      ['do you have the album Thriller and how much is it?', 'Thriller', 'not:Drake', 'not:$'],
      ['albums by Accept then', 'Balls to the Wall', 'not:Thriller'],
      ['the other one', 'Restless and Wild'],
      ['which albums do you have by Quen?', 'take it you mean', 'Queen'],
      ['is Restless and Wild in the store?', 'Restless and Wild'],
    ]);
  });

  it('should compare what is on the screen', async () => {
    await converse(demo, [
      ['albums by Led Zeppelin', 'Physical Graffiti [Disc 1]'],
      ['how many songs are on the second one?', 'has'],
      ['what is on Coda?', 'We', 'Coda'],
      ['which of these is the longest?', 'is **'],
      ['who wrote it?', 'Jimmy Page'],
      ['how much is it?', '$0.99'],
    ]);
  });

  it('should go through the years', async () => {
    await converse(demo, [
      ['what did I spend in 2022 and 2023?', '$13.88', '$0.99'],
      ['and in 2024?', '$15.84'],
      ['what did I buy in spring 2023?', '195'],
      ['my first and my last order', '98', '382'],
      ['orders since January 2024', '382', '327', '316', 'not:| 195 |'],
      ['and in total?', '$24.75', '3 orders'],
    ]);
  });
});

describe('conversations about the starter store', () => {
  let app: TestApp;
  let demo: Client;
  const one = (sql: string): string => readColumn(STARTER_STORE, sql)[0] ?? 'missing';
  const orders = 'SELECT InvoiceId FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate DESC, InvoiceId DESC';

  beforeAll(async () => {
    app = await createTestApp({ store: STARTER_STORE });
    demo = await Client.signIn(app.url, DEMO);
  });
  afterAll(async () => app.stop());

  it('should browse The Beatles', async () => {
    const tracks = "SELECT count(*) FROM Track JOIN Album USING (AlbumId) WHERE Title = 'Abbey Road'";
    await converse(demo, [
      ['what have you got by the beatles', 'Abbey Road', 'Help!'],
      ['what is on Abbey Road?', 'Come Together', one(tracks)],
      ['which of these is the longest?', 'is **'],
      ['which album is it on?', 'Abbey Road'],
      ['how many songs are there on it?', one(tracks)],
      ['do you have Help!', 'Help!', 'The Beatles'],
      ['help', 'assistant'],
    ]);
  });

  it('should tell talk from titles', async () => {
    await converse(demo, [
      ['hello', 'Hello'],
      ['do you have love songs?', 'love'],
      ['show more', '11'],
      ['thank you', 'welcome'],
      ['write me a poem about The Beatles', 'only help', 'not:Abbey Road'],
      ['do you have cheap songs?', '$'],
    ]);
  });

  it('should walk through orders', async () => {
    const [last, before] = [one(`${orders} LIMIT 1`), one(`${orders} LIMIT 1 OFFSET 1`)];
    const oldest = one('SELECT InvoiceId FROM Invoice WHERE CustomerId = 1 ORDER BY InvoiceDate, InvoiceId LIMIT 1');
    await converse(demo, [
      ['what did I buy last?', last],
      ['and the time before that?', before],
      ['what was on it?', before],
      [`order ${last} – who helped me with it?`, 'helped'],
      ['show my orders', last, before],
      ['the second one', before],
      ['my first and my last order', oldest, last],
    ]);
  });
});
