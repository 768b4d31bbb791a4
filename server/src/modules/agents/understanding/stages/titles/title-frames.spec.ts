import { findTitleFrame } from './title-frames.js';
import { tokenise } from '../words/tokenise.js';

function soughtIn(text: string): string | undefined {
  const tokens = tokenise(text);
  const found = findTitleFrame(tokens);
  return found === null
    ? undefined
    : tokens
        .slice(found.sought.start, found.sought.end)
        .map(({ word }) => word)
        .join(' ');
}

describe('findTitleFrame', () => {
  it.each([
    ['songs that say harvest in the title', 'harvest'],
    ['tunes with harvest somewhere in one of their names', 'harvest'],
    ['songs having “long harvest” as part of the title', 'long harvest'],
    ['is the word harvest in any of your titles?', 'harvest'],
    ['in which song titles does the word harvest occur', 'harvest'],
    ['which titles contain harvest?', 'harvest'],
    ['songs whose titles use the word harvest', 'harvest'],
    ['titles of songs with harvest', 'harvest'],
    ['search song titles for harvest', 'harvest'],
    ['search: harvest in titles', 'harvest'],
    ['harvest – which titles have it?', 'harvest'],
    ['which song has harvest in it?', 'harvest'],
    ['I forgot the name, but "harvest" is in it', 'harvest'],
    ['a tune, something with harvest', 'harvest'],
    ['songs named something like harvest', 'harvest'],
    ['give me everything called harvest something', 'harvest'],
  ])('should find the words looked for in %j', (text, words) => {
    expect(soughtIn(text)).toBe(words);
  });

  it.each([
    'my name is in the file',
    'what is the name of the album with the most songs?',
    'which title has the longest running time?',
    'which titles have I bought?',
    'which album has Harvest in it?',
    'something by Ostrava',
  ])('should find none in %j', (text) => {
    expect(soughtIn(text)).toBeUndefined();
  });
});
