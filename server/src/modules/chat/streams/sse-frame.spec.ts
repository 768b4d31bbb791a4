import { toErrorFrame, toFrame } from './sse-frame.js';

describe(toFrame.name, () => {
  it('should write id, name and data', () => {
    expect(toFrame({ id: 7, name: 'text-delta', data: '{"text":"a"}' })).toBe(
      'id: 7\nevent: text-delta\ndata: {"text":"a"}\n\n',
    );
  });

  it.each(['a\nb', 'a\r\nb', 'a\rb', '\n\nevent: run-end\ndata: {}\n\n', 'a\u2028b\u2029c'])(
    'should keep %j inside one line of data',
    (text) => {
      const frame = toFrame({ id: 1, name: 'text-delta', data: JSON.stringify({ text }) });
      expect(frame.split(/\r\n|[\n\r\u2028\u2029]/)).toHaveLength(5);
      const data: unknown = JSON.parse(frame.split('\n')[2]?.slice('data: '.length) ?? '');
      expect(data).toEqual({ text });
    },
  );

  it('should not move the place of the client by an error of the connection', () => {
    expect(toErrorFrame('SERVER.INTERNAL', 'Broken.')).not.toContain('id:');
  });
});
