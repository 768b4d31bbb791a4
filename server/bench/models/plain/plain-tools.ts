import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type DynamicStructuredTool, tool as toLangChainTool } from '@langchain/core/tools';
import type { Agent } from '../../../src/modules/agents/agent.contract.js';
import type { Evidence } from '../../../src/modules/tools/evidence.js';
import { ToolCaller } from '../../../src/modules/tools/tool-caller.js';
import type { ToolContext } from '../../../src/modules/tools/tool.contract.js';
import { ToolRegistry } from '../../../src/modules/tools/tool.registry.js';

/** An agent's own tools as LangChain's, behind the same door; what they find is added to `evidence`. */
export function plainTools(
  context: INestApplicationContext,
  agent: Agent,
  caller: ToolContext,
  evidence: Evidence[],
): DynamicStructuredTool[] {
  const door = context.get(ToolCaller, { strict: false });
  const registry = context.get(ToolRegistry, { strict: false });
  return registry.ofAgent(agent.tools).map(({ name, description, schema }) =>
    toLangChainTool(
      async (given: Record<string, unknown>) => {
        const called = await door.call(randomUUID(), { tool: name, arguments: scalars(given) }, caller, agent.tools);
        if (called.status !== 'answered') return JSON.stringify(called);
        evidence.push(called.evidence);
        return JSON.stringify(called.evidence.result);
      },
      { name, description, schema },
    ),
  );
}

function scalars(given: Record<string, unknown>): Record<string, string | number> {
  const kept = Object.entries(given).filter((entry): entry is [string, string | number] =>
    ['string', 'number'].includes(typeof entry[1]),
  );
  return Object.fromEntries(kept);
}
