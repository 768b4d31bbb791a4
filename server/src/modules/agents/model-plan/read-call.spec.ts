import { readCall } from './read-call.js';

const CALL = { tool: 'get_albums_by_artist', arguments: { artist_name: 'U2' } };

describe('readCall', () => {
  it.each([
    '{"name": "get_albums_by_artist", "arguments": {"artist_name": "U2"}}',
    '<tool_call>\n{"name": "get_albums_by_artist", "arguments": {"artist_name": "U2"}}\n</tool_call>',
    'Sure! ```json\n{"tool":"get_albums_by_artist","parameters":{"artist_name":"U2"}}\n```',
    '{"function":"get_albums_by_artist","arguments":{"artist_name":"U2"}}',
  ])('should read the call in %j', (text) => {
    expect(readCall(text)).toEqual(CALL);
  });

  it('should read arguments that stand beside the name', () => {
    const call = readCall('{"tool":"get_albums_by_artist","artist_name":"U2"}');
    expect(call).toMatchObject({ tool: 'get_albums_by_artist', arguments: { artist_name: 'U2' } });
  });

  it.each(['', 'no call', '{"tool": "get_alb', '{"artist": 1}', '[1]', `{"tool":"x","a":"${'y'.repeat(5000)}"}`])(
    'should find none in %j',
    (text) => {
      expect(readCall(text)).toBeNull();
    },
  );
});
