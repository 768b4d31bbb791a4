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

/** Asks and does not wait: the answer is still on its way. */
async function askOnly(page, question) {
  await page.locator('textarea').fill(question);
  await page.locator('textarea').press('Enter');
}

/** The states a person can meet; `shows` must be on the page before its picture is taken. `modelSays` has a model begin to say it. */
export const STATES = [
  { name: 'empty', reach: async () => undefined, shows: ['What are you listening for?', 'What albums do you have by'] },
  {
    name: 'streaming',
    modelSays: 'Here are the albums we have by Queen. The first',
    reach: (page) => askOnly(page, 'What albums does Queen have?'),
    shows: ['Here are the albums we have by Queen.', 'News of the World'],
  },
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
    form: 'phone',
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
