import { z } from 'zod';

const signInSchema = z
  .object({ access: z.string(), refresh: z.string(), user: z.object({ id: z.number() }).loose() })
  .loose();

const messageSchema = z
  .object({
    id: z.number(),
    content: z.string(),
    sender: z.string(),
    agent_type: z.string().nullable(),
    metadata: z.record(z.string(), z.unknown()),
  })
  .loose();

const replySchema = z
  .object({
    thread_id: z.string(),
    conversation_id: z.number(),
    run_id: z.string(),
    status: z.enum(['complete', 'interrupted', 'stopped', 'failed']),
    response: z.string(),
    agent_type: z.string(),
    message: messageSchema,
    interrupt: z.object({ kind: z.string(), prompt: z.string() }).loose().nullish(),
  })
  .loose();

export type ChatReply = z.infer<typeof replySchema>;

/** One event of a stream, as it was read off the wire. */
export interface StreamEvent {
  readonly id: string;
  readonly event: string;
  readonly data: Record<string, unknown>;
}

/** A person using the REST interface with an access token. */
export class Client {
  private constructor(
    readonly url: string,
    private readonly access: string,
    readonly refresh: string,
    readonly userId: number,
  ) {}

  static async signIn(url: string, account: { username: string; password: string }): Promise<Client> {
    const { username, password } = account;
    return Client.enter(url, '/api/auth/login/', { username, password });
  }

  static async guest(url: string): Promise<Client> {
    return Client.enter(url, '/api/auth/guest/', {});
  }

  private static async enter(url: string, path: string, body: object): Promise<Client> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status !== 200) throw new Error(`Sign-in answered ${response.status}: ${await response.text()}`);
    const session = signInSchema.parse(await response.json());
    return new Client(url, session.access, session.refresh, session.user.id);
  }

  /** Any request with the access token; the answer as it is. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method,
      headers: {
        Authorization: `Bearer ${this.access}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** A request that must succeed, and its JSON. */
  async json(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await this.send(method, path, body);
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  /** Asks and waits for the whole answer. */
  async ask(message: string, more: Record<string, unknown> = {}): Promise<ChatReply> {
    return replySchema.parse(await this.json('POST', '/api/chat/', { message, ...more }));
  }

  /** Answers what the conversation waits for. */
  async resume(threadId: string, message: string): Promise<ChatReply> {
    return replySchema.parse(await this.json('POST', `/api/chat/${threadId}/resume/`, { message }));
  }

  /** Asks with a stream and yields its events. */
  async stream(message: string, more: Record<string, unknown> = {}): Promise<AsyncGenerator<StreamEvent>> {
    return readEvents(await this.send('POST', '/api/chat/', { message, stream: true, ...more }));
  }
}

/** Yields the events of an event stream; leaving the loop closes the connection. */
export async function* readEvents(response: Response): AsyncGenerator<StreamEvent> {
  if (response.body === null || !response.ok) throw new Error(`The stream answered ${response.status}.`);
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseBlock(block);
      if (event !== null) yield event;
    }
  }
}

function parseBlock(block: string): StreamEvent | null {
  const fields = new Map(
    block.split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 1 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trimStart()]];
    }),
  );
  const event = fields.get('event');
  if (event === undefined) return null;
  const data = z.record(z.string(), z.unknown()).parse(JSON.parse(fields.get('data') ?? '{}'));
  return { id: fields.get('id') ?? '', event, data };
}
