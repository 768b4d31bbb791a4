import { ToolBench } from './testing/tool-bench.js';

const chinook = process.env['TEST_CHINOOK_PATH'];
const describeChinook = chinook === undefined ? describe.skip : describe;

describeChinook('the tools on Chinook', () => {
  let bench: ToolBench;

  beforeAll(async () => {
    bench = await ToolBench.open(`sqlite:///${chinook ?? ''}`);
  });

  afterAll(() => bench.close());

  it('should find both albums of AC/DC', async () => {
    expect(await bench.column('get_albums_by_artist', { artist_name: 'acdc' }, 'title')).toEqual([
      'For Those About To Rock We Salute You',
      'Let There Be Rock',
    ]);
  });

  it('should count the tracks of a misspelt Iron Maiden', async () => {
    expect(await bench.rows('get_tracks_by_artist', { artist_name: 'iron maden' })).toMatchObject({ total: 213 });
  });

  it('should tell customer 1 the last order', async () => {
    const last = await bench.rows('get_invoices_by_customer_sorted_by_date', { position: 1 }, 1);
    expect(last).toMatchObject({ total: 7, rows: [{ invoice_id: 382, date: '2025-08-07', total: '8.91', tracks: 9 }] });
  });

  it('should sum what customer 6 spent without a stray fraction', async () => {
    const [sum] = await bench.column('get_invoice_totals', {}, 'sum', 6);
    expect(sum).toMatch(/^\d+\.\d\d$/);
  });

  it('should say no to Thriller', async () => {
    expect(await bench.rows('check_for_songs', { song_title: 'Thriller' })).toMatchObject({ total: 0 });
  });

  it('should list a playlist that is kept twice once', async () => {
    const names = await bench.column('list_playlists', {}, 'playlist');
    expect(names).toHaveLength(new Set(names).size);
  });
});
