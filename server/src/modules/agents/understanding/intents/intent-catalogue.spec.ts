import type { AnsweredRequest } from '../../agent.contract.js';
import { LANGUAGES } from '../lexicon/concepts.js';
import { makeRequest } from '../stages/intents/make-request.js';
import { IntentCatalogue } from './intent-catalogue.js';

let catalogue: IntentCatalogue;

beforeAll(async () => {
  catalogue = await IntentCatalogue.discover(new URL('../../', import.meta.url));
});

describe('IntentCatalogue', () => {
  it('should find the intents of every agent', () => {
    const agents = new Set(catalogue.intents.map(({ agent }) => agent));
    expect([...agents].sort()).toEqual(['invoice_agent', 'music_agent', 'supervisor']);
    expect(catalogue.hasIntents('events_agent')).toBe(false);
  });

  it('should hold only intents that word an answer in every language, also when no tool could answer', () => {
    for (const intent of catalogue.intents) {
      for (const language of LANGUAGES) {
        const request = makeRequest(intent, { names: [], details: {} }, '', 1);
        const answered: AnsweredRequest = { request, evidence: [], failed: [] };
        const { lead } = intent.word(answered, { language, currency: 'USD', storeName: 'Store' });
        expect([intent.name, language, lead.length > 0]).toEqual([intent.name, language, true]);
      }
    }
  });

  it('should refuse two intents of one name', () => {
    const [intent] = catalogue.intents;
    if (intent === undefined) throw new Error('No intent was found.');
    expect(() => new IntentCatalogue([intent, intent])).toThrow('same name');
  });
});
