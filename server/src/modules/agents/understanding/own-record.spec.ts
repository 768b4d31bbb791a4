import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('What is kept about oneself', () => {
  it.each([
    'what phone number is on file?',
    'which e-mail is in your records?',
    'remind me of the email I signed up with',
    'account information',
    'profile info please',
    'view profile',
    'let me see what you have on me',
    'what data of mine do you keep?',
    'what information have you saved on me?',
    'am I in your database?',
    'which email am I using here?',
    'which account is this?',
    'how would you contact me?',
    'which town do you have me in?',
  ])('should be told for %j', (text) => {
    expect(intentsOf(text)).toEqual(['own_profile']);
  });

  it.each([
    'please contact me at once',
    'who can contact me about my refund?',
    'which address is on file for customer 12?',
    'what do you remember about me?',
    'show the record Quiet Rooms',
  ])('should not be told for %j', (text) => {
    expect(intentsOf(text)).not.toContain('own_profile');
  });

  it.each([
    ['which phone and mail address do you have on me', 'email,phone'],
    ['what e-mail and postal address do you have on me', 'email,address'],
    ['which email and town do you have me in?', 'email,address'],
    ['cuál es mi dirección de correo electrónico', 'email'],
    ['what email address do you have for me', 'email'],
  ])('should be told with the fields of %j alone', (text, about) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([{ intent: 'own_profile', details: { about } }]);
  });
});
