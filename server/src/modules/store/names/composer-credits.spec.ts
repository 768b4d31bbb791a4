import { composersOf, creditsByComposer } from './composer-credits.js';

describe('composersOf', () => {
  it('should give the credit itself and everybody in it', () => {
    expect(composersOf('Angus Young, Malcolm Young & Brian Johnson/Bon Scott')).toEqual([
      'Angus Young, Malcolm Young & Brian Johnson/Bon Scott',
      'Angus Young',
      'Malcolm Young',
      'Brian Johnson',
      'Bon Scott',
    ]);
  });

  it('should turn round who is written so between strokes', () => {
    expect(composersOf('Winter, Ada/Le Grand, Otto/The Pilot')).toEqual([
      'Winter, Ada/Le Grand, Otto/The Pilot',
      'Ada Winter',
      'Otto Le Grand',
      'The Pilot',
    ]);
    expect(composersOf('Ada Winter, Otto Grand/Mia Holm')).toContain('Otto Grand');
  });

  it('should not tear a short name apart', () => {
    expect(composersOf('AC/DC')).toEqual(['AC/DC']);
    expect(composersOf('Harry Connick, Jr.')).toEqual(['Harry Connick, Jr.', 'Harry Connick']);
  });
});

describe('creditsByComposer', () => {
  it('should find every credit of a composer whatever the accents and the company', () => {
    const credits = creditsByComposer([
      'Antônio Carlos Jobim',
      'Antonio Carlos Jobim/Vinicius de Moraes',
      'Steve Harris',
    ]);
    expect(credits.get('antonio carlos jobim')).toEqual([
      'Antônio Carlos Jobim',
      'Antonio Carlos Jobim/Vinicius de Moraes',
    ]);
    expect(credits.get('moraes')).toBeUndefined();
  });

  it('should find what several wrote together in every way they are written', () => {
    const credits = creditsByComposer(['Ada Winter, Otto Grand', 'Winter, Ada/Grand, Otto', 'Ada Winter']);
    expect(credits.get('ada winter otto grand')).toEqual(['Ada Winter, Otto Grand', 'Winter, Ada/Grand, Otto']);
    expect(credits.get('otto grand')).toEqual(['Ada Winter, Otto Grand', 'Winter, Ada/Grand, Otto']);
  });
});
