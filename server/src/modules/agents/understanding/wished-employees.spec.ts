import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

const intentsOf = (text: string): string[] => understanding.plan(text, ALONE).requests.map(({ intent }) => intent);

describe('a wish that somebody who works for the shop takes over', () => {
  it.each([
    'I would prefer one of your colleagues to answer',
    'might a team member contact me',
    'I would like to be phoned by a clerk',
    'have an agent write to me please',
    'let an adviser look at this',
    'send an employee',
    'could someone from your team ring me',
    'it is better if a member of the staff helps me',
    'prefiero que me llame un agente',
    'gostaria que uma funcionária falasse comigo, pode me ligar',
    "je voudrais qu'une employée me rappelle",
    'kann mich einer eurer Mitarbeiter anrufen?',
  ])('should pass %j on to the staff', (text) => {
    expect(understanding.plan(text, ALONE).requests).toMatchObject([
      { intent: 'support_request', details: { kinds: 'talk_to_person' } },
    ]);
  });

  it.each([
    'who is my sales agent?',
    'which employee handled my last order?',
    'did an employee see my last order?',
    'how can I reach my representative?',
    '¿quién es mi agente?',
    'wer ist mein Berater?',
  ])('should tell in %j who it is', (text) => {
    expect(intentsOf(text)).toEqual(['invoice_employee']);
  });
});
