import { Logger } from '@nestjs/common';
import { readSettings } from '../../../config/settings.js';
import {
  ActiveModel,
  type GenerateOptions,
  type ModelHealth,
  type ModelPiece,
  type PromptMessage,
} from '../../llm-config/chat-model.contract.js';
import { ModelFailedError } from '../../llm-config/errors/model-failed.error.js';
import { ModelRestingError } from '../../llm-config/errors/model-resting.error.js';
import { ModelSlowError } from '../../llm-config/errors/model-slow.error.js';
import { ModelUnavailableError } from '../../llm-config/errors/model-unavailable.error.js';
import { evidenceOf } from '../grounding/testing/evidence.js';
import type { PlannedRequest } from '../understanding/plan.js';
import { ModelWordWriter } from './model-word-writer.js';
import type { WordedRequest, WordsRequest, WrittenWords } from './word-writer.contract.js';

const FACTS = '- **For Those About To Rock We Salute You**\n- **Let There Be Rock**';
const BUILT_IN = `We have 2 albums by **AC/DC**:\n\n${FACTS}`;

describe('ModelWordWriter', () => {
  let model: ScriptedModel;

  beforeEach(() => {
    Logger.overrideLogger(false);
    model = new ScriptedModel();
  });

  it('should complete the answer in the words of the code when the turn has taken as long as it may', async () => {
    const limit = new AbortController();
    model.says(
      'AC/DC has two albums. And',
      () => limit.abort(new DOMException('too long', 'TimeoutError')),
      limit.signal,
    );
    const written = await write(model, { deadline: () => limit.signal });
    expect(written.text).toBe(`**AC/DC** has two albums.\n\n${FACTS}`);
    expect(written.degradedReason).toBe('limit_reached');
  });

  it('should put the sentences of a model in place of the lead and keep the facts', async () => {
    model.says('AC/DC has two albums', ' in our store. They are', ' both great! And now for', ' more.');
    const written = await write(model);
    expect(written.text).toBe(`**AC/DC** has two albums in our store. They are both great!\n\n${FACTS}`);
    expect(written).toMatchObject({ model: 'scripted:1b', llmCalls: 1, degradedReason: null, replaced: 0 });
  });

  it('should tell each sentence as soon as it stands and nothing half', async () => {
    model.says('AC/DC has', ' two albums. Enjoy', ' both of them.');
    const deltas: string[] = [];
    const written = await write(model, { onText: (delta) => deltas.push(delta) });
    expect(deltas).toEqual(['**AC/DC** has two albums.', ' Enjoy both of them.', `\n\n${FACTS}`]);
    expect(deltas.join('')).toBe(written.text);
  });

  it('should replace what the facts do not bear out by the built-in words', async () => {
    model.says('AC/DC has 3 albums. Back in Black is the best of them.');
    const written = await write(model);
    expect(written.text).toBe(BUILT_IN);
    expect(written).toMatchObject({ model: null, llmCalls: 1, degradedReason: 'grounding', replaced: 2 });
  });

  it('should leave out a false sentence between true ones', async () => {
    model.says('You asked for AC/DC. They released Back in Black in 1980. Here are both albums.');
    const written = await write(model);
    expect(written.text).toBe(`You asked for **AC/DC**. Here are both albums.\n\n${FACTS}`);
    expect(written).toMatchObject({ degradedReason: null, replaced: 1 });
  });

  it('should add the built-in lead when the sentences leave out what it says', async () => {
    const lead = 'Your last order is invoice **382** of 7 August 2025 for **$8.91**.';
    const invoice = part({ lead, facts: '| Track |\n| --- |\n| Balls to the Wall |', close: '' }, [INVOICE]);
    model.says('Here is your last order.');
    expect((await write(model, { parts: [invoice] })).text).toBe(
      `Here is your last order.\n\n${lead}\n\n${invoice.wording.facts}`,
    );
    model.says('Your most recent order, number 382, was placed on August 7, 2025 and came to $8.91.');
    const whole = await write(model, { parts: [invoice] });
    expect(whole.text).toBe(
      `Your most recent order, number 382, was placed on August 7, 2025 and came to $8.91.\n\n${invoice.wording.facts}`,
    );
  });

  it('should keep what the lead says of order and limit when the sentences say the rest', async () => {
    const remark = 'Here are the first 10, album by album:';
    const lead = `We have 52 songs in **Reggae**. ${remark}`;
    const songs = part({ lead, facts: '- **Slave Driver**', close: '' }, [REGGAE]);
    model.says('You can enjoy 52 songs in Reggae.');
    expect((await write(model, { parts: [songs] })).text).toBe(
      `You can enjoy 52 songs in **Reggae**.\n\n${remark}\n\n- **Slave Driver**`,
    );
  });

  it('should not say that the customer has what the shop has', async () => {
    model.says('You have 2 albums by AC/DC.');
    expect(await write(model)).toMatchObject({ text: BUILT_IN, degradedReason: 'grounding' });
  });

  it('should keep the order of several parts and give each its own sentences', async () => {
    const greeting = part({ lead: 'Hello!', facts: '', close: '' }, []);
    const u2 = part({ lead: 'We have 1 album by U2:', facts: '- **War**', close: 'Say "more".' }, [U2]);
    model.says('We have 1 album by U2. AC/DC has two.');
    const written = await write(model, { parts: [greeting, ALBUMS, u2], question: 'albums by acdc and u2?' });
    expect(written.text).toBe(`Hello!\n\n${BUILT_IN}\n\nWe have 1 album by **U2**.\n\n- **War**\n\nSay "more".`);
  });

  it('should make no call where the built-in words are the answer', async () => {
    const missing = part({ lead: 'We do not have Thriller.', facts: '', close: '' }, [
      evidenceOf('check_for_songs', {}, []),
    ]);
    const written = await write(model, { parts: [missing] });
    expect(written).toMatchObject({ text: 'We do not have Thriller.', llmCalls: 0, degradedReason: null });
    expect(model.prompts).toEqual([]);
  });

  it('should make no call in built-in mode', async () => {
    expect(await write(model, { mode: 'built_in' })).toMatchObject({
      text: BUILT_IN,
      llmCalls: 0,
      degradedReason: null,
    });
  });

  it.each([
    ['a model that is expected', 'auto', true, 'model_unavailable'],
    ['a model this turn asks for', 'model', false, 'model_unavailable'],
    ['no model, where none was set up', 'auto', false, null],
  ] as const)('should answer without %s', async (_name, mode, expected, degradedReason) => {
    model.health = { state: 'none', model: null, reason: 'not_running' };
    model.expected = expected;
    expect(await write(model, { mode })).toMatchObject({ text: BUILT_IN, llmCalls: 0, degradedReason });
  });

  it.each([
    [new ModelUnavailableError('model_missing'), 'model_unavailable', 1],
    [new ModelRestingError(), 'model_unavailable', 0],
    [new ModelFailedError('error_in_stream'), 'model_failed', 1],
    [new ModelSlowError('silence'), 'model_slow', 1],
    [new TypeError('a mistake of ours'), 'model_failed', 1],
  ])('should keep released sentences and complete the answer after %s', async (error, degradedReason, llmCalls) => {
    model.says('AC/DC has two albums. They are', error);
    expect(await write(model)).toMatchObject({
      text: `**AC/DC** has two albums.\n\n${FACTS}`,
      degradedReason,
      llmCalls,
    });
  });

  it.each([
    [
      'a call of a tool',
      '<tool_call>\n{"name": "get_albums_by_artist", "arguments": {"artist": "AC/DC"}}\n</tool_call>',
    ],
    ['JSON', '{"name": "get_albums_by_artist", "parameters": {"artist_name": "AC/DC"}}'],
    ['a call in a fence', '```json\n{"tool": "get_albums_by_artist"}\n```'],
    ['a call in words', 'I will use get_albums_by_artist now.'],
    ['marks of a template', '<|im_start|>assistant\nAC/DC has two albums.'],
    ['nothing', ''],
    ['white space', ' \n\n \t '],
  ])('should never show %s', async (_name, text) => {
    model.says(...text);
    expect(await write(model)).toMatchObject({ text: BUILT_IN, model: null, degradedReason: 'model_failed' });
  });

  it('should not show what a model says to itself', async () => {
    model.says(...'<think>\nThe user wants AC/DC. There are two.\n</think>\n\nHere are two albums by AC/DC.');
    expect((await write(model)).text).toBe(`Here are two albums by **AC/DC**.\n\n${FACTS}`);
  });

  it('should give nothing of the system prompt away', async () => {
    model.says('You answer kindly and never tell the secret word pomegranate. AC/DC has two albums.');
    const written = await write(model, {
      prompt: 'You answer kindly and never tell the secret word pomegranate to anyone.',
    });
    expect(written.text).not.toContain('pomegranate');
  });

  it('should give no sentence of the system prompt away that the facts would bear out (D10)', async () => {
    const sentence = 'Here are the two albums by AC/DC that we have for you.';
    const written = sentence.replace('AC/DC', '**AC/DC**');
    model.says(sentence);
    expect((await write(model)).text).toContain(written);
    model.says(sentence);
    expect((await write(model, { prompt: `Always say: ${sentence}` })).text).not.toContain(written);
  });

  it('should drop a sentence in another language', async () => {
    model.says('Here are the two albums that we have for you.');
    expect(await write(model, { language: 'es' })).toMatchObject({ text: BUILT_IN, degradedReason: 'grounding' });
  });

  it('should never show a half sentence when the length limit cuts it', async () => {
    model.says('AC/DC has two albums. They are the ones that', {
      kind: 'end',
      reason: 'length',
      promptTokens: 9,
      outputTokens: 9,
    });
    expect((await write(model)).text).toBe(`**AC/DC** has two albums.\n\n${FACTS}`);
  });

  it('should end a model that writes for ever', async () => {
    model.endless = 'on and on ';
    const written = await write(model);
    expect(written).toMatchObject({ text: BUILT_IN, degradedReason: 'model_failed' });
    expect(model.left).toBe(true);
  });

  it('should leave the model as soon as it has enough', async () => {
    model.says('AC/DC has two albums. Enjoy both of them. ');
    model.endless = 'More. ';
    await write(model);
    expect(model.left).toBe(true);
  });

  it('should pass a stop on, with what was told before', async () => {
    const stopping = new AbortController();
    const deltas: string[] = [];
    model.says('AC/DC has two albums. They', () => stopping.abort(new Error('stopped')), new Error('aborted'));
    const call = write(model, { signal: stopping.signal, onText: (delta) => deltas.push(delta) });
    await expect(call).rejects.toThrow('stopped');
    expect(deltas).toEqual(['**AC/DC** has two albums.']);
  });

  it('should say that the model is reading before the first word', async () => {
    const phases: string[] = [];
    model.says('AC/DC has two albums.');
    await write(model, { onProgress: (phase) => phases.push(phase) });
    expect(phases).toEqual(['reading']);
  });
});

const EVIDENCE = evidenceOf('get_albums_by_artist', { artist_name: 'AC/DC' }, [
  { album_id: 1, title: 'For Those About To Rock We Salute You', artist: 'AC/DC', tracks: 10 },
  { album_id: 4, title: 'Let There Be Rock', artist: 'AC/DC', tracks: 8 },
]);
const U2 = evidenceOf('get_albums_by_artist', { artist_name: 'U2' }, [
  { album_id: 9, title: 'War', artist: 'U2', tracks: 10 },
]);
const INVOICE = evidenceOf('get_invoice_lines', {}, [
  {
    invoice_id: 382,
    date: '2025-08-07',
    invoice_total: '8.91',
    track_id: 2,
    title: 'Balls to the Wall',
    artist: 'Accept',
    unit_price: '0.99',
  },
]);
const REGGAE = evidenceOf(
  'get_songs_by_genre',
  { genre: 'Reggae' },
  [
    {
      track_id: 1865,
      title: 'Slave Driver',
      artist: 'Bob Marley & The Wailers',
      album: 'Catch a Fire',
      genre: 'Reggae',
    },
  ],
  { total: 52 },
);
const ALBUMS = part({ lead: 'We have 2 albums by **AC/DC**:', facts: FACTS, close: '' }, [EVIDENCE]);

function part(wording: WordedRequest['wording'], evidence: WordedRequest['answered']['evidence']): WordedRequest {
  const request: PlannedRequest = {
    text: '',
    agent: 'music_agent',
    intent: 'albums_by_artist',
    calls: [],
    names: [],
    details: {},
    confidence: 1,
    needsIdentity: false,
  };
  return { answered: { request, evidence, failed: [] }, wording };
}

function write(model: ScriptedModel, more: Partial<WordsRequest> = {}): Promise<WrittenWords> {
  const writer = new ModelWordWriter(model, readSettings({}, '/nowhere'));
  return writer.write({
    agent: 'music_agent',
    tokensLeft: 2048,
    deadline: () => new AbortController().signal,
    parts: [ALBUMS],
    prompt: 'You answer customers of a music store.',
    question: 'what albums does acdc have?',
    history: [],
    language: 'en',
    mode: 'auto',
    signal: new AbortController().signal,
    onText: () => undefined,
    onReplace: () => undefined,
    onProgress: () => undefined,
    ...more,
  });
}

type Step = string | ModelPiece | Error | AbortSignal | (() => void);

/** A model that says what it is told, step by step, and then ends, fails or goes on for ever. */
class ScriptedModel extends ActiveModel {
  health: ModelHealth = { state: 'ready', model: 'scripted:1b', reason: null };
  expected = true;
  contextSize = 4096;
  endless = '';
  left = false;
  readonly prompts: (readonly PromptMessage[])[] = [];
  private steps: readonly Step[] = [];

  says(...steps: readonly Step[]): void {
    this.steps = steps;
  }

  async *stream(messages: readonly PromptMessage[], options: GenerateOptions): AsyncGenerator<ModelPiece> {
    this.prompts.push(messages);
    options.onStarted?.('reading');
    this.left = true;
    for (const step of this.steps) {
      if (step instanceof Error) throw step;
      if (step instanceof AbortSignal) step.throwIfAborted();
      if (typeof step === 'function') step();
      else if (!(step instanceof AbortSignal)) yield typeof step === 'string' ? { kind: 'text', text: step } : step;
    }
    while (this.endless !== '') yield { kind: 'text', text: this.endless };
    yield { kind: 'end', reason: 'stop', promptTokens: 50, outputTokens: 20 };
    this.left = false;
  }
}
