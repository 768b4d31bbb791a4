import { type DynamicModule, Module } from '@nestjs/common';
import { z } from 'zod';
import { NameIndex } from '../../store/names/name-index.contract.js';
import type { Tool } from '../../tools/tool.contract.js';
import { ToolRegistry } from '../../tools/tool.registry.js';
import { AgentRegistry } from '../agent.registry.js';
import { BuiltInUnderstanding } from './built-in.understanding.js';
import { IntentCatalogue } from './intents/intent-catalogue.js';
import { Lexicons } from './lexicon/lexicons.js';
import type { RoutableAgent, RoutableTool } from './stages/intents/route-by-words.js';
import { Understanding } from './understanding.contract.js';

/** Understanding in code, and the intents found in the agents' folders. */
@Module({})
export class UnderstandingModule {
  static async register(): Promise<DynamicModule> {
    const intents = await IntentCatalogue.discover(new URL('../', import.meta.url));
    const lexicons = new Lexicons(intents);
    return {
      module: UnderstandingModule,
      providers: [
        { provide: IntentCatalogue, useValue: intents },
        { provide: Lexicons, useValue: lexicons },
        {
          provide: Understanding,
          inject: [NameIndex, AgentRegistry, ToolRegistry],
          useFactory: (index: NameIndex, agents: AgentRegistry, tools: ToolRegistry) =>
            new BuiltInUnderstanding(index, intents, () => routableAgents(agents, tools, intents), lexicons),
        },
      ],
      exports: [IntentCatalogue, Lexicons, Understanding],
    };
  }
}

function routableAgents(
  agents: AgentRegistry,
  tools: ToolRegistry,
  intents: IntentCatalogue,
): readonly RoutableAgent[] {
  return agents
    .specialists()
    .filter(({ name }) => !intents.hasIntents(name))
    .map((agent) => ({
      name: agent.name,
      routingWords: agent.routingWords,
      tools: tools.ofAgent(agent.tools).map(routableTool),
    }));
}

function routableTool(tool: Tool): RoutableTool {
  const fields = Object.entries(tool.schema.shape);
  return {
    name: tool.name,
    needsIdentity: tool.needsIdentity,
    accepts: fields.map(([name]) => name),
    requires: fields
      .filter(([, field]) => !(field instanceof z.ZodType && field.safeParse(undefined).success))
      .map(([name]) => name),
  };
}
