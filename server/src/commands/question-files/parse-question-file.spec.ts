import { CommandError } from '../command.error.js';
import { BARE, parseQuestionFile } from './parse-question-file.js';

const line = (value: object) => JSON.stringify(value);

describe(parseQuestionFile.name, () => {
  it('should read a case with its turns', () => {
    const text = line({
      id: 'a-1',
      category: 'albums',
      customer_id: 3,
      turns: [{ say: 'hi', agent: 'x', all: [['A', 'B'], 'C'], none: ['D'] }],
    });
    expect(parseQuestionFile(text)).toEqual([
      {
        id: 'a-1',
        category: 'albums',
        customer_id: 3,
        turns: [{ say: 'hi', agent: 'x', all: [['A', 'B'], ['C']], none: ['D'] }],
      },
    ]);
  });

  it('should fill in what may be left out', () => {
    expect(parseQuestionFile(line({ id: 7, turns: [{ say: 'hi' }] }))).toEqual([
      { id: '7', category: 'uncategorised', customer_id: null, turns: [{ say: 'hi', all: [], none: [] }] },
    ]);
  });

  it('should read a line that is no JSON as a bare question, named by its line', () => {
    expect(parseQuestionFile('\n  albums by U2?\r\n')).toMatchObject([
      { id: 'line-2', category: BARE, turns: [{ say: 'albums by U2?' }] },
    ]);
  });

  it.each([
    ['{"id": "a", "turns": [', 'Line 2'],
    [line({ id: 'a', turns: [] }), 'turns'],
    [line({ id: 'a', turns: [{ all: [] }] }), 'turns.0.say'],
    [line({ id: 'a', customer_id: 'one', turns: [{ say: 'hi' }] }), 'customer_id'],
  ])('should name what is wrong with %s', (broken, named) => {
    expect(() => parseQuestionFile(`a question\n${broken}`)).toThrow(CommandError);
    expect(() => parseQuestionFile(`a question\n${broken}`)).toThrow(named);
  });

  it('should refuse a file without a question', () => {
    expect(() => parseQuestionFile('\n \n')).toThrow(CommandError);
  });
});
