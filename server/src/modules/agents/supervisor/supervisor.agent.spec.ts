import { IntentCatalogue } from '../understanding/intents/intent-catalogue.js';
import { makeRequest } from '../understanding/stages/intents/make-request.js';
import { SupervisorAgent } from './supervisor.agent.js';

let agent: SupervisorAgent;
let intents: IntentCatalogue;

beforeAll(async () => {
  intents = await IntentCatalogue.discover(new URL('../', import.meta.url));
  agent = new SupervisorAgent(intents);
});

function word(name: string, details: Readonly<Record<string, string>> = {}, language = 'en'): string {
  const intent = intents.find(name);
  if (intent === undefined) throw new Error(`There is no intent ${name}.`);
  const request = makeRequest(intent, { names: [], details }, '', 1);
  return agent.word({ request, evidence: [], failed: [] }, { language, currency: 'USD', storeName: 'Our Store' }).lead;
}

describe('SupervisorAgent', () => {
  it('should greet in the name of the store and say that it is an assistant', () => {
    expect(word('greeting')).toContain('assistant of Our Store');
    expect(word('who_are_you')).toContain('not a person');
  });

  it('should decline other subjects in one sentence that says what it can do', () => {
    expect(word('off_topic').match(/[.!?](\s|$)/g)).toHaveLength(1);
    expect(word('off_topic')).toContain('music');
  });

  it('should ask for what is missing in the language of the person', () => {
    expect(word('clarify', { missing: 'album' }, 'fr')).toBe('De quel album parlez-vous ?');
    expect(word('clarify', { missing: 'invoice' })).toContain('Which order');
  });
});
