import { foldText } from './fold-text.js';

describe(foldText.name, () => {
  it.each([
    ['**For Those About To Rock**', 'for those about to rock'],
    ['Motörhead', 'motorhead'],
    ['Beyonce\u0301', 'beyonce'],
    ['Guns N’ Roses', "guns n' roses"],
    ['“Money”', '"money"'],
    ['| Back in Black |\n| $0.99 |', 'back in black $0.99'],
    ['a\u00a0 b\tc', 'a b c'],
    ['`code` _and_ ~~more~~ \\*', 'code and more'],
    ['ＡＣ／ＤＣ', 'ac/dc'],
  ])('should fold %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('should fold a text once and for all', () => {
    const text = '> “Ænima” — *Tool* №1';
    expect(foldText(foldText(text))).toBe(foldText(text));
  });
});
