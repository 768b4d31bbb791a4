/** Asks and waits until the answer is whole. */
async function ask(page, question) {
  const before = await page.locator('article').count();
  await page.locator('textarea').last().fill(question);
  await page.locator('textarea').last().press('Enter');
  await page
    .locator('article')
    .nth(before + 1)
    .locator('[data-shortcut=copy]')
    .waitFor();
}

/** Holds back the end of an answer, so that the page stays as it is while one comes. */
async function askHeldBack(page) {
  const start = { run_id: '1', thread_id: 'pictures', user_message_id: 900001, message_id: 900002 };
  const album = (title, tracks) => ({ album_id: 1, title, artist: 'Queen', tracks });
  const events = [
    ['run-start', start],
    ['agent-start', { agent_type: 'music_agent' }],
    ['tool-call', { id: 'a', name: 'get_albums_by_artist', arguments: { artist_name: 'Queen' } }],
    [
      'tool-result',
      {
        id: 'a',
        name: 'get_albums_by_artist',
        total: 2,
        shown: 2,
        rows: [album('A Night at the Opera', 12), album('News of the World', 11)],
      },
    ],
    ['model-progress', { phase: 'loading', percent: 40 }],
  ];
  const body = events.map(([event, data], at) => `id: ${at + 1}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  await page.route('**/api/chat/', (route) => route.fulfill({ contentType: 'text/event-stream', body: body.join('') }));
  await page.route('**/stream/', () => undefined);
  await page.locator('textarea').fill('What albums does Queen have?');
  await page.locator('textarea').press('Enter');
}

/** The states a person can meet; `shows` must be on the page before its picture is taken. */
export const STATES = [
  { name: 'empty', reach: async () => undefined, shows: ['What are you listening for?', 'What albums do you have by'] },
  { name: 'streaming', reach: askHeldBack, shows: ['The language model is warming up', 'News of the World'] },
  {
    name: 'facts',
    reach: (page) => ask(page, 'what was in my last order?'),
    shows: ['Your most recent order', 'no language model'],
  },
  {
    name: 'error',
    reach: (page) => page.goto('/chat/conv_that_is_not_there'),
    shows: ['This conversation is not here.'],
  },
  {
    name: 'offline',
    reach: async (page) => {
      await ask(page, 'What albums does Queen have?');
      await page.context().setOffline(true);
      await page.locator('textarea').fill('tracks on Abbey Road');
      await page.locator('textarea').press('Enter');
    },
    shows: ['Offline', 'tracks on Abbey Road'],
  },
  {
    name: 'code',
    reach: async (page) => {
      await page.context().clearCookies();
      await page.goto('/login');
      await page.getByRole('button', { name: 'Look around as a guest' }).click();
      await page.locator('textarea').fill('show my orders');
      await page.locator('textarea').press('Enter');
      await page.getByLabel('E-mail, phone or customer number').fill('clara.whitfield@example.com');
      await page.getByRole('button', { name: 'Continue' }).click();
    },
    shows: ['Enter the code', 'Send another code in'],
  },
  {
    name: 'phone',
    size: 'phone',
    reach: (page) => ask(page, 'tracks on Abbey Road'),
    shows: ['Abbey Road', 'Her Majesty'],
  },
  {
    name: 'dark',
    colours: 'dark',
    reach: (page) => ask(page, 'show my orders'),
    shows: ['You have 9 orders', '$8.91'],
  },
  {
    name: 'arabic',
    locale: 'ar',
    reach: (page) => ask(page, 'tracks on Abbey Road'),
    shows: ['Abbey Road', 'محادثة جديدة'],
  },
  {
    name: 'long-list',
    reach: (page) => ask(page, 'Find me some jazz'),
    shows: ['Here are the first 10', 'Show more'],
  },
];
