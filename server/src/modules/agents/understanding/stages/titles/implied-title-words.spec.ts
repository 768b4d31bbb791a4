import { buildNameSearch } from '../../../../store/names/name-index-builder.js';
import { NameIndex } from '../../../../store/names/name-index.contract.js';
import { Lexicon, WORDS } from '../../lexicon/lexicon.js';
import { findConcepts } from '../concepts/find-concepts.js';
import { tokenise } from '../words/tokenise.js';
import { impliedTitleWords } from './implied-title-words.js';

const english = new Lexicon(WORDS.en.concepts);

async function impliedIn(text: string): Promise<string | undefined> {
  const names = ['Harbour Lights [Live]', 'Quiet Rooms'].map((title, place) => ({
    kind: 'album' as const,
    text: title,
    ids: [place + 1],
    weight: 1,
  }));
  const search = await buildNameSearch(names, new Map());
  const index: NameIndex = Object.assign(Object.create(NameIndex.prototype), {
    findIn: search.findIn.bind(search),
    exactly: search.exactly.bind(search),
    nearest: search.nearest.bind(search),
    withWords: search.withWords.bind(search),
  });
  const tokens = tokenise(text);
  return impliedTitleWords(
    tokens,
    findConcepts(tokens, english, () => false),
    [],
    index,
  )?.words;
}

describe('how an album was recorded', () => {
  it.each(['live albums', 'is there a live album?', 'have you got any live record', 'another live album please'])(
    'should be looked for in titles for %j',
    async (text) => {
      expect(await impliedIn(text)).toBe('live');
    },
  );

  it.each(['the live album', 'is there an album?'])('should not be looked for in %j', async (text) => {
    expect(await impliedIn(text)).toBeUndefined();
  });
});
