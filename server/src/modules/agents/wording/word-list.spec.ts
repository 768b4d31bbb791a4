import type { ToolRows } from '../../tools/tool.contract.js';
import type { AnsweredRequest, WordingContext } from './wording.contract.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { bold } from './markdown.js';
import type { Texts } from './texts.js';
import { wordList, type ListWords } from './word-list.js';

const CONTEXT: WordingContext = { language: 'en', currency: 'USD', storeName: 'Store' };
const TEXTS: Texts<'found' | 'count' | 'none' | 'order'> = {
  en: { found: 'We have {total|album|albums}', count: '{total|album|albums}.', none: 'None.', order: 'by title' },
};
const WORDS: ListWords = { texts: TEXTS, values: {}, bullet: (row) => bold(row['title']) };

function answered(result: Partial<ToolRows>, request: Partial<PlannedRequest> = {}): AnsweredRequest {
  const rows = result.rows ?? [];
  const planned: PlannedRequest = {
    text: '',
    agent: 'music_agent',
    intent: 'albums_by_artist',
    calls: [],
    names: [],
    details: {},
    confidence: 1,
    needsIdentity: false,
    ...request,
  };
  const full: ToolRows = { status: 'rows', total: rows.length, shown: rows.length, more: false, rows, ...result };
  return {
    request: planned,
    evidence: [{ id: '1', tool: 't', arguments: {}, result: full, durationMs: 1 }],
    failed: [],
  };
}

const titles = (count: number): ToolRows['rows'] =>
  Array.from({ length: count }, (_, place) => ({ title: `T${place + 1}` }));

describe('wordList', () => {
  it('should give a list of up to 25 whole', () => {
    const { lead, facts, close } = wordList(answered({ rows: titles(25) }), CONTEXT, WORDS);
    expect([lead, facts.split('\n').length, close]).toEqual(['We have 25 albums:', 25, '']);
  });

  it('should give a longer one its number, the first ten, their order and the offer of the rest', () => {
    const { lead, facts, close } = wordList(answered({ rows: titles(25), total: 40, more: true }), CONTEXT, WORDS);
    expect(lead).toBe('We have 40 albums. Here are the first 10, by title:');
    expect(facts.split('\n')).toHaveLength(10);
    expect(close).toContain('30 more');
  });

  it('should go on counting on the next page', () => {
    const { lead, facts } = wordList(
      answered({ rows: titles(25), total: 40 }, { details: { offset: 10 } }),
      CONTEXT,
      WORDS,
    );
    expect(lead).toBe('Here are numbers 11 to 35 of 40:');
    expect(facts.split('\n')[0]).toBe('11. **T1**');
  });

  it('should answer "how many" with the number alone', () => {
    expect(wordList(answered({ rows: titles(3) }, { details: { asked: 'count' } }), CONTEXT, WORDS)).toEqual({
      lead: '3 albums.',
      facts: '',
      close: '',
    });
  });

  it('should say what was taken for a misspelt name', () => {
    const name = { kind: 'artist' as const, text: 'Ostrava', said: 'ostrva', known: true, guessed: true };
    expect(wordList(answered({ rows: titles(1) }, { names: [name] }), CONTEXT, WORDS).lead).toBe(
      'I take it you mean **Ostrava**. We have 1 album:',
    );
  });

  it('should say plainly that a name is unknown, with the nearest', () => {
    const name = {
      kind: 'artist' as const,
      text: 'Zanzi',
      said: 'Zanzi',
      known: false,
      guessed: false,
      near: ['A', 'B'],
    };
    const { lead, close } = wordList(answered({ rows: [] }, { names: [name] }), CONTEXT, WORDS);
    expect(lead).toContain('“Zanzi”');
    expect(close).toBe('Did you mean **A** or **B**?');
  });

  it('should not pretend when no tool answered', () => {
    expect(wordList({ ...answered({}), evidence: [], failed: ['t'] }, CONTEXT, WORDS).lead).toContain(
      'cannot look that up',
    );
  });
});
