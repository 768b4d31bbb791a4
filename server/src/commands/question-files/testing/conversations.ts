/** One turn of a conversation: what is said, and texts that the answer holds. */
export type Turn = readonly [say: string, ...holds: readonly string[]];

/** A conversation of one person on the starter store; `customerId` null is somebody who has not said who they are. */
export interface Conversation {
  readonly about: string;
  readonly customerId: number | null;
  readonly turns: readonly Turn[];
}

/** Ten conversations in which each turn leans on the ones before it. */
export const CONVERSATIONS: readonly Conversation[] = [
  {
    about: 'one band, from its albums to the writer of one song',
    customerId: null,
    turns: [
      ['hi there', 'assistant'],
      ['do you have anything by Radiohead?', 'The Bends', 'OK Computer', 'Kid A', 'In Rainbows'],
      ['what songs are on the first one?', 'The Bends', '12 songs', 'Planet Telex'],
      ['which of those is the longest?', 'Fake Plastic Trees', '4:50'],
      ['who wrote it?', 'Fake Plastic Trees', 'written by Radiohead'],
      ['how much does it cost?', 'Fake Plastic Trees', '$0.99'],
      ['thanks a lot', 'welcome'],
    ],
  },
  {
    about: 'a genre, page by page',
    customerId: null,
    turns: [
      ['which genres do you have?', '22 genres', 'Jazz'],
      ['show me some jazz songs', '124 songs', 'first 10'],
      ['more', '11 to 35 of 124'],
      ['how many are there?', '124 songs in Jazz'],
      ['which artists play it?', '11 artists', 'Billie Holiday'],
      ['and blues?', '5 artists in the genre Blues', 'B.B. King'],
    ],
  },
  {
    about: 'an album picked from a list, then another band',
    customerId: null,
    turns: [
      ['albums by Metallica', '3 albums', 'Ride the Lightning', 'Master of Puppets'],
      ['how many songs are on the second one?', 'Master of Puppets', '8 songs'],
      ['list them', 'Battery', '5:12'],
      ['how long is the whole album?', 'Master of Puppets', '54:49'],
      ['and the price?', 'Master of Puppets', '$7.92'],
      ['what about Coldplay?', 'Parachutes', 'A Rush of Blood to the Head'],
    ],
  },
  {
    about: 'the last order and the one before it',
    customerId: 1,
    turns: [
      ['what was my last order?', '371', '15 September 2025', '$1.98'],
      ['what was on it?', '371', '2 items'],
      ['who helped me with it?', 'Amara Okafor'],
      ['what was the order before that?', '305', '12 November 2024', '$3.96'],
      ['how much was it?', '305', '$3.96'],
      ['how much have I spent in total?', '$30.69', '9 orders'],
    ],
  },
  {
    about: 'orders picked from a list',
    customerId: 2,
    turns: [
      ['show my orders', '9 orders', '349', '318'],
      ['the second one please', '318', '12 January 2025', '$13.86'],
      ['which songs are in it?', '318', '14 items'],
      ['and the first one?', '349', '$0.99'],
      ['when was that?', '5 June 2025'],
      ['how many orders do I have?', '9 orders', '$62.37'],
    ],
  },
  {
    about: 'a year, its orders and a refund of one of them',
    customerId: 3,
    turns: [
      ['how much did I spend in 2023?', '$1.98', '1 order'],
      ['and in 2024?', '$16.83', '3 orders'],
      ['show me those orders', '3 orders', '309', '268'],
      ['which of those was the largest?', '$8.91'],
      ['what did I buy in it?', '9 items', '$8.91'],
      ['I would like a refund for it', 'SR-', 'refund'],
    ],
  },
  {
    about: 'what is remembered, and forgotten again',
    customerId: null,
    turns: [
      ['I like jazz', 'you like Jazz'],
      ['recommend me something', 'Because you like Jazz'],
      ['what do you remember about me?', 'You like Jazz'],
      ['forget everything', 'forgotten'],
      ['what do you remember about me?', 'nothing'],
      ['bye', 'Goodbye'],
    ],
  },
  {
    about: 'a song, its album, its band, another band',
    customerId: null,
    turns: [
      ['who sings Yesterday?', 'The Beatles'],
      ['which album is it on?', 'Help!'],
      ['how long is it?', '2:03'],
      ['which songs are on that album?', 'Help!', 'Ticket to Ride'],
      ['what other albums do they have?', 'Rubber Soul', 'Revolver'],
      ['and U2?', 'The Joshua Tree', 'Achtung Baby'],
    ],
  },
  {
    about: 'the same in Spanish',
    customerId: null,
    turns: [
      ['hola, ¿qué álbumes tienes de Coldplay?', '2 álbumes', 'Parachutes'],
      ['¿qué canciones tiene el primero?', 'Parachutes', '10 canciones'],
      ['¿cuál es la más larga?', "Everything's Not Lost", '5:39'],
      ['¿cuánto cuesta?', "Everything's Not Lost", '$0.99'],
      ['¿y de Queen?', 'A Night at the Opera', 'News of the World'],
      ['gracias', 'De nada'],
    ],
  },
  {
    about: 'own orders, own details, and nobody else’s',
    customerId: 4,
    turns: [
      ['what did I buy last?', '351', '14 June 2025', '$3.96'],
      ['who helped me?', '@example.com'],
      ["what's her email?", '@example.com'],
      ['my orders in 2022', '101', '10 April 2022', '$1.98'],
      ['what was on it?', '101', '2 items'],
      ['what is my e-mail address?', 'seun.adeyemi@example.com'],
      ['what is the e-mail of Erik Lindgren?', 'only show you your own'],
      ['and how much have I spent?', 'You have spent'],
    ],
  },
  {
    about: 'a song of a list behind facts of the whole, and other suggestions',
    customerId: 4,
    turns: [
      ['which songs are on Parachutes?', 'Parachutes', '10 songs'],
      ['how long is the whole album?', 'lasts', '10 songs'],
      ['how long is the second one?', 'Shiver'],
      ['recommend me some rock', 'you might enjoy'],
      ['something else', '| 11 |'],
    ],
  },
  {
    about: 'orders after an album that was spoken of before',
    customerId: 4,
    turns: [
      ['how many songs are on Parachutes?', '10 songs'],
      ['what was my last order?', '351'],
      ['what was on it?', '351', '$3.96'],
      ['how many songs are on Parachutes?', '10 songs'],
      ['show all my orders', '351', '101'],
      ['what was on the first one?', '351'],
    ],
  },
];
