import { z } from 'zod';
import { StoreUnavailableError } from '../store/errors/store-unavailable.error.js';
import { Tool, type ToolArguments, type ToolContext, type ToolResult } from './tool.contract.js';
import { ToolCaller } from './tool-caller.js';
import { ToolRegistry } from './tool.registry.js';
import { ToolSwitches } from './tool-switches.js';

class EchoTool extends Tool {
  readonly name: string = 'echo';
  readonly toolset = 'testing';
  readonly description = 'Says what it was told.';
  readonly schema = z.object({ words: z.string().max(200), limit: z.int().default(1) });
  readonly needsIdentity: boolean = false;

  async run(given: ToolArguments, { customerId }: ToolContext): Promise<ToolResult> {
    const rows = Array.from({ length: Number(given.limit) }, () => ({
      words: String(given.words),
      customer: customerId,
    }));
    return { status: 'rows', total: 900, shown: rows.length, more: true, rows };
  }
}

class PrivateTool extends EchoTool {
  override readonly name = 'private_echo';
  override readonly needsIdentity = true;
}

class BrokenTool extends EchoTool {
  override readonly name = 'broken_echo';

  override async run(): Promise<ToolResult> {
    throw new StoreUnavailableError('missing');
  }
}

const context: ToolContext = { userId: 1, conversationId: 1, customerId: null, language: 'en', message: '' };

describe('ToolCaller', () => {
  const switches = new ToolSwitches();
  const caller = new ToolCaller(
    new ToolRegistry([new EchoTool(), new PrivateTool(), new BrokenTool()], switches),
    switches,
  );
  const call = (tool: string, given: Record<string, string | number>, customerId: number | null = null) =>
    caller.call('1', { tool, arguments: given }, { ...context, customerId }, ['testing']);

  it('should answer with evidence and the arguments as they were understood', async () => {
    const called = await call('echo', { words: 'hello' });
    expect(called).toMatchObject({
      status: 'answered',
      droppedArguments: 0,
      evidence: { id: '1', tool: 'echo', arguments: { words: 'hello', limit: 1 }, result: { total: 900, shown: 1 } },
    });
  });

  it('should drop and count arguments the tool does not have, a customer among them (D8)', async () => {
    const called = await call('echo', { words: 'hello', customer_id: 2, __proto: 'x' });
    expect(called).toMatchObject({ status: 'answered', droppedArguments: 2 });
    expect(JSON.stringify(called)).not.toContain('customer_id');
  });

  it.each<[string, Record<string, string | number>]>([
    ['a number for words', { words: 5 }],
    ['words that are too long', { words: 'x'.repeat(201) }],
    ['a fraction for a whole number', { words: 'x', limit: 1.5 }],
    ['nothing', {}],
  ])('should refuse %s', async (_, given) => {
    expect(await call('echo', given)).toEqual({ status: 'refused', reason: 'invalid_arguments' });
  });

  it('should refuse what does not exist or is switched off', async () => {
    expect(await call('sing', {})).toEqual({ status: 'refused', reason: 'unknown_tool' });
    switches.disable('echo');
    expect(await call('echo', { words: 'hello' })).toEqual({ status: 'refused', reason: 'disabled' });
    switches.enable('echo');
    expect(await call('echo', { words: 'hello' })).toMatchObject({ status: 'answered' });
  });

  it('should refuse a tool that the agent was not given, by its own name or by that of its set', async () => {
    const granted = (entries: readonly string[]) =>
      caller.call('1', { tool: 'echo', arguments: { words: 'hello' } }, context, entries);
    expect(await granted(['music', 'private_echo'])).toEqual({ status: 'refused', reason: 'not_granted' });
    expect(await granted(['echo'])).toMatchObject({ status: 'answered' });
  });

  it('should ask for an identity before a private tool is run', async () => {
    expect(await call('private_echo', { words: 'hello' })).toEqual({ status: 'identity_required' });
    expect(await call('private_echo', { words: 'hello' }, 7)).toMatchObject({
      evidence: { result: { rows: [{ customer: 7 }] } },
    });
  });

  it('should keep an answer within fifty rows and 32 KB (D8)', async () => {
    const many = await call('echo', { words: 'x', limit: 80 });
    expect(many).toMatchObject({ evidence: { result: { shown: 50, more: true, total: 900 } } });
    const wide = await call('echo', { words: 'ü'.repeat(200), limit: 50 });
    if (wide.status !== 'answered') throw new Error('the tool did not answer');
    expect(JSON.stringify(wide.evidence.result.rows).length).toBeLessThan(32 * 1024);
  });

  it('should let the loss of the store through', async () => {
    await expect(call('broken_echo', { words: 'hello' })).rejects.toBeInstanceOf(StoreUnavailableError);
  });
});
