import type { BuiltInUnderstanding } from './built-in.understanding.js';
import { ALONE, inventedUnderstanding, planAfter } from './testing/invented-store.js';

let understanding: BuiltInUnderstanding;

beforeAll(async () => {
  understanding = await inventedUnderstanding();
});

describe('How one’s own contact is reached', () => {
  it.each([
    ['who is my support rep?', 'phone number?', true],
    ['who is my support rep?', "what's her number?", true],
    ['who looks after me?', 'how can I email her', false],
    ['¿quién es mi asesora?', '¿cómo la contacto?', false],
    ['quem é o meu atendente?', 'e qual o telefone dele?', true],
    ['qui est mon conseiller ?', 'quel est son numéro ?', true],
    ['wer ist mein Ansprechpartner?', 'wie kann ich ihn anrufen?', true],
  ])('should be told again behind %j for %j', (first, then, phone) => {
    const [request] = planAfter(understanding, first, then).requests;
    expect(request).toMatchObject({ intent: 'invoice_employee', details: { phone } });
  });

  it('should be asked for in the same breath', () => {
    const { requests } = understanding.plan('who is my support rep and how do I call them?', ALONE);
    expect(requests.map(({ intent }) => intent)).toEqual(['invoice_employee']);
    const portuguese = understanding.plan('quem é o meu atendente e qual o telefone dele?', ALONE);
    expect(portuguese).toMatchObject({ requests: [{ intent: 'invoice_employee', details: { phone: true } }] });
    expect(portuguese.requests).toHaveLength(1);
  });

  it.each(['what is my phone number?', 'can you call me?', 'how much was my last order?'])(
    'should not be told for %j',
    (then) => {
      const [request] = planAfter(understanding, 'who is my support rep?', then).requests;
      expect(request?.intent).not.toBe('invoice_employee');
    },
  );

  it('should be the answer to who wants to reach somebody of the staff by name', () => {
    const reached = understanding.plan('how can I call Jane Peacock?', ALONE).requests;
    expect(reached.map(({ intent }) => intent)).toEqual(['invoice_employee']);
    const asked = understanding.plan("Jane Peacock's phone number", ALONE).requests;
    expect(asked.map(({ intent }) => intent)).toEqual(['privacy_refusal']);
  });
});
