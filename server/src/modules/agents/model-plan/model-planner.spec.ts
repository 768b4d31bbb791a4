import { z } from 'zod';
import {
  ActiveModel,
  type GenerateOptions,
  type ModelHealth,
  type ModelPiece,
} from '../../llm-config/chat-model.contract.js';
import { ModelFailedError } from '../../llm-config/errors/model-failed.error.js';
import { buildNameSearch } from '../../store/names/name-index-builder.js';
import { NameIndex, type NameKind } from '../../store/names/name-index.contract.js';
import { Tool, type ToolRows } from '../../tools/tool.contract.js';
import { ModelPlanner, type ModelPlan } from './model-planner.js';

const QUESTION = 'got anything ac/dc put out?';
const CALL = '{"tool": "get_albums_by_artist", "artist_name": "AC/DC"}';

class AlbumsTool extends Tool {
  readonly name = 'get_albums_by_artist';
  readonly toolset = 'music';
  readonly description = 'Lists the albums of an artist.';
  readonly needsIdentity = false;
  readonly schema = z.object({ artist_name: z.string(), limit: z.int().default(25) });

  async run(): Promise<ToolRows> {
    throw new Error('No tool runs while a model plans.');
  }
}

/** A model that answers each call with the next of its answers. */
class PlanningModel extends ActiveModel {
  readonly health: ModelHealth = { state: 'ready', model: 'planning:1b', reason: null };
  readonly expected = true;
  contextSize = 8192;
  readonly seen: GenerateOptions[] = [];

  constructor(
    private readonly answers: readonly (string | Error | ModelPiece)[],
    private readonly tools = false,
  ) {
    super();
  }

  override get callsTools(): boolean {
    return this.tools;
  }

  async *stream(_messages: unknown, options: GenerateOptions): AsyncGenerator<ModelPiece> {
    const answer = this.answers[this.seen.push(options) - 1] ?? '';
    if (answer instanceof Error) throw answer;
    yield typeof answer === 'string' ? { kind: 'text', text: answer } : answer;
    yield { kind: 'end', reason: 'stop', promptTokens: 10, outputTokens: 12 };
  }
}

let index: NameIndex;

beforeAll(async () => {
  const search = await buildNameSearch([{ kind: 'artist', text: 'AC/DC', ids: [1], weight: 1 }], new Map());
  index = Object.assign(Object.create(NameIndex.prototype), {
    exactly: (text: string, kinds?: readonly NameKind[]) => search.exactly(text, kinds),
    findIn: (words: readonly string[], kinds?: readonly NameKind[]) => search.findIn(words, kinds),
  });
});

function plan(model: PlanningModel, mostCalls = 2): Promise<ModelPlan> {
  const never = new AbortController().signal;
  return new ModelPlanner(model, index).plan({
    agent: 'music_agent',
    message: { text: QUESTION, routingWords: {} },
    offered: [{ agent: 'music_agent', tool: new AlbumsTool() }],
    mostCalls,
    tokensLeft: 2048,
    signal: never,
    limitMs: 15_000,
    deadline: () => never,
    onProgress: () => undefined,
    onStopped: () => undefined,
  });
}

describe('ModelPlanner', () => {
  it('should take the call of a model that calls tools, in one call', async () => {
    const model = new PlanningModel(
      [{ kind: 'call', tool: 'get_albums_by_artist', arguments: { artist_name: 'AC/DC', limit: 3, customer_id: 9 } }],
      true,
    );
    const { call, share } = await plan(model);
    expect(call?.arguments).toEqual({ artist_name: 'AC/DC' });
    expect(share).toMatchObject({ llmCalls: 1, tokens: 12, degradedReason: null });
    expect(model.seen[0]?.tools?.map(({ name }) => name)).toEqual(['get_albums_by_artist']);
  });

  it('should hold a model that cannot call tools to the form of a choice', async () => {
    const model = new PlanningModel([CALL]);
    expect((await plan(model)).call?.names).toMatchObject([{ kind: 'artist', text: 'AC/DC' }]);
    expect(model.seen[0]?.form?.oneOf.map(({ required }) => required)).toEqual([['tool', 'artist_name'], ['tool']]);
  });

  it('should read a call that is printed as text', async () => {
    const model = new PlanningModel([`<tool_call>${CALL}</tool_call>`], true);
    expect((await plan(model)).call?.arguments).toEqual({ artist_name: 'AC/DC' });
    expect(model.seen).toHaveLength(1);
  });

  it('should ask once more for the form when a model that calls tools says nothing usable', async () => {
    const model = new PlanningModel(['I would love to help!', CALL], true);
    const { call, share } = await plan(model);
    expect(call?.arguments).toEqual({ artist_name: 'AC/DC' });
    expect(share).toMatchObject({ llmCalls: 2, tokens: 24 });
  });

  it.each([
    ['says that no tool fits', '{"tool": "none"}'],
    ['names a tool that was not offered', '{"tool": "drop_tables"}'],
    ['uses a name that nobody said', '{"tool": "get_albums_by_artist", "artist_name": "Queen"}'],
    ['breaks off within its JSON', '{"tool": "get_alb'],
  ])('should plan nothing when a model %s', async (_what, said) => {
    expect((await plan(new PlanningModel([said]))).call).toBeNull();
  });

  it('should say why a model did not plan, and ask no second time', async () => {
    const model = new PlanningModel([new ModelFailedError('cut_off'), CALL], true);
    const { call, share } = await plan(model);
    expect(call).toBeNull();
    expect(share).toMatchObject({ llmCalls: 1, degradedReason: 'model_failed' });
    expect(model.seen).toHaveLength(1);
  });

  it('should make no call that the context has no room for, or that is not granted', async () => {
    const small = new PlanningModel([CALL]);
    small.contextSize = 200;
    expect((await plan(small)).share.llmCalls).toBe(0);
    const model = new PlanningModel([CALL]);
    expect((await plan(model, 0)).call).toBeNull();
    expect([...small.seen, ...model.seen]).toEqual([]);
  });
});
