/** One event as it stood on the wire; `data` is still text. */
export interface StreamFrame {
  readonly event: string;
  readonly data: string;
  /** The newest id seen so far on this stream, null before the first. */
  readonly id: string | null;
}

/** No byte for this long (the server comments every 10 s) means the connection is dead. */
export const SILENCE_LIMIT_MS = 35_000;

/** The server went silent for longer than `SILENCE_LIMIT_MS`. */
export class StreamSilenceError extends Error {
  override readonly name = 'StreamSilenceError';
}

/**
 * Incremental parser of `text/event-stream`. Feed it text in pieces of any size; it gives back the events that became
 * whole. Only CR, LF and CRLF end a line, so U+2028 inside data stays data. An event cut off by the end is dropped.
 */
export class EventStreamParser {
  private buffer = '';
  private started = false;
  private event = '';
  private data: string[] = [];
  private id: string | null = null;

  push(piece: string): StreamFrame[] {
    this.buffer += piece;
    this.dropByteOrderMark();
    const frames: StreamFrame[] = [];
    for (let line = this.takeLine(); line !== null; line = this.takeLine()) {
      const frame = line === '' ? this.dispatch() : this.readField(line);
      if (frame) frames.push(frame);
    }
    return frames;
  }

  private dropByteOrderMark(): void {
    if (this.started || this.buffer === '') return;
    this.started = true;
    if (this.buffer.startsWith('\uFEFF')) this.buffer = this.buffer.slice(1);
  }

  private takeLine(): string | null {
    const end = this.buffer.search(/[\r\n]/);
    if (end < 0) return null;
    const carriageReturn = this.buffer[end] === '\r';
    // A CR at the end of what is here may be the first half of a CRLF: wait for the rest.
    if (carriageReturn && end === this.buffer.length - 1) return null;
    const line = this.buffer.slice(0, end);
    const skip = carriageReturn && this.buffer[end + 1] === '\n' ? 2 : 1;
    this.buffer = this.buffer.slice(end + skip);
    return line;
  }

  private readField(line: string): null {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'event') this.event = value;
    if (name === 'data') this.data.push(value);
    if (name === 'id' && !value.includes('\0')) this.id = value;
    return null;
  }

  private dispatch(): StreamFrame | null {
    const frame = { event: this.event || 'message', data: this.data.join('\n'), id: this.id };
    const hasData = this.data.length > 0;
    this.event = '';
    this.data = [];
    return hasData ? frame : null;
  }
}

/**
 * Reads the events of a response as they arrive and ends when the server closes.
 *
 * @throws StreamSilenceError when nothing, not even a comment, arrives in time; whatever `fetch` throws when cut.
 */
export async function* readEventStream(response: Response): AsyncGenerator<StreamFrame> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  const parser = new EventStreamParser();
  try {
    for (let piece = await readInTime(reader); !piece.done; piece = await readInTime(reader)) {
      yield* parser.push(piece.value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function readInTime(reader: ReadableStreamDefaultReader<string>): Promise<ReadableStreamReadResult<string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StreamSilenceError()), SILENCE_LIMIT_MS);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } finally {
    clearTimeout(timer);
  }
}
