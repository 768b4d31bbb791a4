import { bold, list, plain, table } from './markdown.js';

describe('table', () => {
  it('should leave out columns in which no row has anything and keep bars out of the cells', () => {
    const rows = [{ title: 'A|B' }, { title: 'C' }];
    const columns = [
      { heading: 'Song', cell: (row: Readonly<Record<string, unknown>>) => String(row['title']) },
      { heading: 'Empty', cell: () => '' },
      { heading: '#', cell: (_row: unknown, place: number) => String(place + 1), right: true },
    ];
    expect(table(rows, columns)).toBe('| Song | # |\n| --- | ---: |\n| A\\|B | 1 |\n| C | 2 |');
  });
});

describe('list', () => {
  it('should number from where a page begins', () => {
    expect(list(['a', 'b'])).toBe('- a\n- b');
    expect(list(['a', 'b'], 11)).toBe('11. a\n12. b');
  });
});

describe('plain', () => {
  it('should keep the signs of a name from being marks', () => {
    expect(plain('**x** [a](b)\nc')).toBe('\\*\\*x\\*\\* [a]\\(b) c');
    expect(bold('Ten')).toBe('**Ten**');
  });
});
