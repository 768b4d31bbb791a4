import type { ConceptMatch, NameReading, NameSpan } from '../../reading.js';
import { withWriters } from './written-by.js';

const reading = (kind: NameReading['kind'], text: string): NameReading => {
  return { kind, text, weight: 1, guessed: true, known: true, near: [] };
};

describe('a surname that begins the titles of albums', () => {
  const span: NameSpan = {
    start: 1,
    end: 2,
    said: 'Lindqvist',
    readings: [reading('album', 'Lindqvist: Suites'), reading('composer', 'Ada Lindqvist')],
  };
  const compose: ConceptMatch = { start: 2, end: 3, concepts: ['compose'] };

  it('should be that of the writer beside a word for writing', () => {
    expect(withWriters([span], [compose])[0]?.readings.map(({ text }) => text)).toEqual(['Ada Lindqvist']);
  });

  it('should stay with the titles where it is asked who wrote', () => {
    const who: ConceptMatch = { start: 0, end: 1, concepts: ['who'] };
    expect(withWriters([span], [who, compose])).toEqual([span]);
  });
});
