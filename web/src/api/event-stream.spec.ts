import { describe, expect, it } from 'vitest';
import { EventStreamParser, readEventStream, type StreamFrame } from './event-stream';

function parseInPieces(text: string, size: number): StreamFrame[] {
  const parser = new EventStreamParser();
  const frames: StreamFrame[] = [];
  for (let start = 0; start < text.length; start += size) frames.push(...parser.push(text.slice(start, start + size)));
  return frames;
}

describe('EventStreamParser', () => {
  const wire = ': hello\n\nid: 1\nevent: run-start\ndata: {"a":1}\n\nid: 2\ndata: one\ndata: two\n\n';
  const expected = [
    { event: 'run-start', data: '{"a":1}', id: '1' },
    { event: 'message', data: 'one\ntwo', id: '2' },
  ];

  it.each([1, 2, 3, 7, 1000])('should find the same events in pieces of %i characters', (size) => {
    expect(parseInPieces(wire, size)).toEqual(expected);
  });

  it.each(['\r', '\r\n'])('should accept %j as the end of a line', (lineEnd) => {
    const text = `${wire.replaceAll('\n', lineEnd)}:${lineEnd}`;
    expect(parseInPieces(text, 1)).toEqual(expected);
    expect(parseInPieces(text, 1000)).toEqual(expected);
  });

  it('should keep line separators of Unicode inside data', () => {
    const data = JSON.stringify({ text: 'a\u2028event: forged\u2029b' });
    expect(parseInPieces(`data: ${data}\n\n`, 4)).toEqual([{ event: 'message', data, id: null }]);
  });

  it('should not let escaped line ends in data begin an event', () => {
    const data = JSON.stringify({ text: 'x\n\nevent: run-end\r\ndata: {}' });
    expect(parseInPieces(`event: text-delta\ndata: ${data}\n\n`, 5)).toEqual([{ event: 'text-delta', data, id: null }]);
  });

  it('should drop a byte order mark, an event without data and an event cut off by the end', () => {
    expect(parseInPieces('\uFEFFdata: a\n\nevent: empty\n\ndata: cut off', 3)).toEqual([
      { event: 'message', data: 'a', id: null },
    ]);
  });

  it('should keep the last id for events without one and ignore an id that holds NUL', () => {
    const frames = parseInPieces('id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n', 2);
    expect(frames.map((frame) => frame.id)).toEqual(['7', '7']);
  });
});

describe('readEventStream', () => {
  it('should read characters that are split between chunks', async () => {
    const bytes = new TextEncoder().encode('data: Motörhead\n\n');
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    const frames: StreamFrame[] = [];
    for await (const frame of readEventStream(new Response(body))) frames.push(frame);
    expect(frames).toEqual([{ event: 'message', data: 'Motörhead', id: null }]);
  });
});
