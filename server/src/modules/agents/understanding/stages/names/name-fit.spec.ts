import type { NameMatch } from '../../../../store/names/name-index.contract.js';
import { accountsForWords, extentOf } from './name-fit.js';
import { tokenise } from '../words/tokenise.js';

function matchOf(words: string, text: string, how: NameMatch['how']): NameMatch {
  const name = { kind: 'track', text, ids: [1], weight: 1 } as const;
  return { name, start: 0, end: tokenise(words).length, how, score: 0.8 };
}

describe('accountsForWords', () => {
  it.each([
    ['like a falling stone', 'Like a Stone', false],
    ['quiet summer rooms', 'Quiet Rooms', false],
    ['rooms quiet', 'Quiet Rooms', true],
    ['quite rooms', 'Quiet Rooms', true],
    ['the quiet', 'The Quiet Rooms', true],
  ])('should say whether %j is explained by %j', (words, name, expected) => {
    expect(accountsForWords(matchOf(words, name, 'partial'), tokenise(words))).toBe(expected);
  });
});

describe('extentOf', () => {
  it.each([
    ['papr boats', 'Paper Boats', 'nearly'],
    ['papr boats', 'Paper Boats (Remastered)', 'nearly'],
    ['boats', 'Paper Boats Of Winter', 'part'],
  ] as const)('should tell that %j says of %j: %s', (words, name, expected) => {
    expect(extentOf(matchOf(words, name, 'misspelt'), tokenise(words))).toBe(expected);
  });
  it.each([
    ['bright side of harbour', 'The Bright Side Of The Harbour', 'nearly'],
    ['bright side harbour', 'The Bright Side Of The Harbour', 'nearly'],
    ['harbour side bright', 'The Bright Side Of The Harbour', 'part'],
    ['bright side', 'The Bright Side Of The Harbour', 'part'],
  ] as const)('should tell that %j, spelt right, says of %j: %s', (words, name, expected) => {
    expect(extentOf(matchOf(words, name, 'partial'), tokenise(words))).toBe(expected);
  });
});
