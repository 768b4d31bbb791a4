import fc from 'fast-check';
import { SpokenText } from './spoken-text.js';

const TEXTS = [
  ['<think>It is\nsecret.</think>Hello there.', 'Hello there.'],
  ['  <thinking>secret</thinking> Hello.', ' Hello.'],
  ['Hello, a <think> in the midst.', 'Hello, a <think> in the midst.'],
  ['<b>Hello.', '<b>Hello.'],
  ['<think>never ends', ''],
  ['<think></think>', ''],
] as const;

describe('SpokenText', () => {
  it('should give what is spoken however the text is chopped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), fc.integer({ min: 1, max: 7 }), ([text, expected], size) => {
        const spoken = new SpokenText();
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
        expect(pieces.map((piece) => spoken.push(piece)).join('')).toBe(expected);
      }),
    );
  });
});
