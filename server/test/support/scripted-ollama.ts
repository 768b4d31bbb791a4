import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { callLine, lastLine, line } from './ollama-lines.js';
import { readRecording } from './wire-recording.js';

/** How the server behaves to one chat request. Times are milliseconds. */
export type ChatScript =
  /** Says the pieces, one line each, and ends as a model does. */
  | {
      readonly does: 'say';
      readonly pieces: readonly string[];
      readonly firstMs?: number;
      readonly everyMs?: number;
      readonly end?: 'stop' | 'length';
      /** Tokens that the last line tells; as many as pieces, and as many as any prompt has, when left out. */
      readonly tokens?: number;
      readonly promptTokens?: number;
    }
  /** Calls a tool, as a model that does so by itself. */
  | { readonly does: 'call'; readonly tool: string; readonly arguments: Readonly<Record<string, unknown>> }
  /** Says the pieces, then: nothing more, a reset connection, an end without a last line, or an error line. */
  | {
      readonly does: 'break_off';
      readonly pieces: readonly string[];
      readonly by: 'silence' | 'reset' | 'early_end' | 'error_line';
    }
  /** Answers with an error status. */
  | { readonly does: 'refuse'; readonly status: number; readonly error: string }
  /** Accepts the request and never answers. */
  | { readonly does: 'hang' }
  /** Sends these bytes as they are, each in a write of its own. */
  | { readonly does: 'send'; readonly contentType: string; readonly parts: readonly (string | Buffer)[] }
  /** Replays a recording of `fixtures/wire/ollama` byte for byte, without its pauses. */
  | { readonly does: 'replay'; readonly recording: string };

const chatShape = z.object({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  options: z.record(z.string(), z.unknown()).default({}),
});

/** A chat request as it arrived. */
export interface SeenChat {
  readonly body: z.infer<typeof chatShape> & Record<string, unknown>;
  /** Settles when the connection was closed before the answer was whole: true; when it was whole: false. */
  readonly left: Promise<boolean>;
}

export interface ScriptedModel {
  readonly name: string;
  readonly modifiedAt: string;
  readonly capabilities: readonly string[];
}

const USUAL_MODELS: readonly ScriptedModel[] = [
  { name: 'scripted:1b', modifiedAt: '2026-02-01T10:00:00Z', capabilities: ['completion'] },
];

/** A model server on a free port of the loopback that speaks Ollama's protocol with scripted contents and faults. */
export class ScriptedOllama {
  /** Chat requests in the order in which they came. */
  readonly chats: SeenChat[] = [];
  /** Paths of all requests. */
  readonly paths: string[] = [];
  models: readonly ScriptedModel[] = USUAL_MODELS;
  /** Tokens of context that the listed models were made for. */
  contextLength = 8192;
  /** Milliseconds that loading a model takes. */
  loadMs = 0;
  /** Set to true, the model that was loaded or asked last is no longer held in memory. */
  evicted = false;
  /** A status with which the listing is refused; null lists the models. */
  listingStatus: number | null = null;
  /** The recording that a download replays. */
  pull = 'pull';
  /** How the next chats are answered; a function sees the request and its number, from 0. */
  script: ChatScript | ((chat: SeenChat['body'], number: number) => ChatScript) = {
    does: 'say',
    pieces: ['Here you are.'],
  };
  /** The first request that loads a model. */
  readonly firstLoad: Promise<SeenChat['body']>;
  private loaded: (body: SeenChat['body']) => void = () => undefined;
  private held: string | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {
    this.firstLoad = new Promise((resolve) => (this.loaded = resolve));
  }

  static async start(port = 0): Promise<ScriptedOllama> {
    const server = createServer();
    const scripted = new ScriptedOllama(server);
    server.on('request', (request, response) => void scripted.answer(request, response));
    server.on('connection', (socket) => {
      scripted.sockets.add(socket);
      socket.once('close', () => scripted.sockets.delete(socket));
    });
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
    return scripted;
  }

  get port(): number {
    const address: AddressInfo | string | null = this.server.address();
    if (address === null || typeof address === 'string') throw new Error('The scripted server does not listen.');
    return address.port;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Ends every connection and frees the port: from now on connections are refused. */
  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.server.close(closed));
  }

  /** A chat without messages loads the model; it is no question. */
  private async load(body: SeenChat['body'], response: ServerResponse): Promise<void> {
    this.loaded(body);
    await wait(this.loadMs);
    this.hold(body.model);
    sendJson(response, 200, {
      model: body.model,
      message: { role: 'assistant', content: '' },
      done: true,
      done_reason: 'load',
    });
  }

  private hold(model: string): void {
    this.held = model;
    this.evicted = false;
  }

  private remove(text: string, response: ServerResponse): void {
    const { model } = z.object({ model: z.string() }).parse(JSON.parse(text));
    const left = this.models.filter(({ name }) => name !== model);
    if (left.length === this.models.length) return sendJson(response, 404, { error: `model '${model}' not found` });
    this.models = left;
    response.writeHead(200).end();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    this.paths.push(path);
    if (path === '/api/tags' && this.listingStatus !== null)
      return sendJson(response, this.listingStatus, { error: 'refused' });
    if (path === '/api/tags')
      return sendJson(response, 200, { models: this.models.map((model) => listed(model, this.contextLength)) });
    if (path === '/api/ps')
      return sendJson(response, 200, { models: this.held === null || this.evicted ? [] : [{ name: this.held }] });
    if (path === '/api/pull') return replay(this.pull, response);
    if (path === '/api/delete') return this.remove(await textOf(request), response);
    if (path === '/api/version') return sendJson(response, 200, { version: '0.0.0' });
    if (path !== '/api/chat') return sendText(response, 404, '404 page not found');
    const body = chatShape.loose().parse(JSON.parse(await textOf(request)));
    if (body.messages.length === 0) return this.load(body, response);
    this.hold(body.model);
    const number = this.chats.push({ body, left: leftEarly(response) }) - 1;
    const script = typeof this.script === 'function' ? this.script(body, number) : this.script;
    await perform(script, body.model, response);
  }
}

async function perform(script: ChatScript, model: string, response: ServerResponse): Promise<void> {
  switch (script.does) {
    case 'hang':
      return;
    case 'refuse':
      return sendJson(response, script.status, { error: script.error });
    case 'replay':
      return replay(script.recording, response);
    case 'send':
      return sendParts(response, script.contentType, script.parts);
    case 'say':
      return say(script, model, response);
    case 'break_off':
      return breakOff(script, model, response);
    case 'call':
      startStream(response);
      response.write(callLine(model, script.tool, script.arguments));
      return void response.end(lastLine(model, 'stop', 12));
  }
}

async function say(
  script: Extract<ChatScript, { does: 'say' }>,
  model: string,
  response: ServerResponse,
): Promise<void> {
  await wait(script.firstMs ?? 0);
  startStream(response);
  for (const piece of script.pieces) {
    if (response.destroyed) return;
    response.write(line(model, piece));
    await wait(script.everyMs ?? 0);
  }
  response.end(lastLine(model, script.end ?? 'stop', script.tokens ?? script.pieces.length, script.promptTokens));
}

async function breakOff(
  script: Extract<ChatScript, { does: 'break_off' }>,
  model: string,
  response: ServerResponse,
): Promise<void> {
  startStream(response);
  for (const piece of script.pieces) response.write(line(model, piece));
  await wait(20);
  if (script.by === 'reset') response.socket?.resetAndDestroy();
  if (script.by === 'early_end') response.end();
  if (script.by === 'error_line') response.end('{"error":"an error was encountered while running the model"}\n');
}

async function replay(name: string, response: ServerResponse): Promise<void> {
  const { status, headers, chunks } = readRecording(name).response;
  response.writeHead(status, Object.fromEntries(Object.entries(headers).filter(([key]) => !HOP_HEADERS.has(key))));
  for (const chunk of chunks) {
    response.write(chunk.text);
    await wait(0);
  }
  response.end();
}

const HOP_HEADERS = new Set(['content-length', 'transfer-encoding', 'connection']);

async function sendParts(
  response: ServerResponse,
  contentType: string,
  parts: readonly (string | Buffer)[],
): Promise<void> {
  response.writeHead(200, { 'content-type': contentType, connection: 'close' });
  for (const part of parts) {
    response.write(part);
    await wait(5);
  }
  response.end();
}

function startStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson', connection: 'close' });
}

function listed(model: ScriptedModel, contextLength: number): object {
  const details = {
    parent_model: '',
    format: 'gguf',
    family: 'llama',
    families: ['llama'],
    context_length: contextLength,
  };
  return {
    name: model.name,
    model: model.name,
    modified_at: model.modifiedAt,
    size: 1,
    digest: '0',
    details,
    capabilities: model.capabilities,
  };
}

function leftEarly(response: ServerResponse): Promise<boolean> {
  return new Promise((settle) => response.once('close', () => settle(!response.writableFinished)));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
}
