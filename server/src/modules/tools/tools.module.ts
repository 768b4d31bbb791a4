import { type DynamicModule, Global, Module, type Type } from '@nestjs/common';
import { type ClassOf, discoverClasses } from '../../common/discovery/discover.js';
import { OwnInvoices } from './invoices/own-invoices.js';
import { RecommendationBasis } from './music/recommendation-basis.js';
import { TrackLists } from './music/track-lists.js';
import { NameResolver } from './names/name-resolver.js';
import { TrackFilterResolver } from './names/track-filter-resolver.js';
import { ConcernedOrder } from './support/concerned-order.js';
import { Tool } from './tool.contract.js';
import { FOUND_TOOLS, ToolRegistry } from './tool.registry.js';
import { ToolCaller } from './tool-caller.js';
import { ToolSwitches } from './tool-switches.js';

const SHARED_BY_TOOLS = [
  NameResolver,
  TrackFilterResolver,
  TrackLists,
  OwnInvoices,
  ConcernedOrder,
  RecommendationBasis,
];

/** What agents may do: every `*.tool.ts` in the folders beside this file, made with its constructor's dependencies. */
@Global()
@Module({})
export class ToolsModule {
  static async register(): Promise<DynamicModule> {
    const tools = await findTools();
    return {
      module: ToolsModule,
      providers: [
        ...tools,
        ...SHARED_BY_TOOLS,
        { provide: FOUND_TOOLS, inject: tools, useFactory: (...found: Tool[]) => found },
        ToolRegistry,
        ToolSwitches,
        ToolCaller,
      ],
      exports: [ToolRegistry, ToolCaller, ToolSwitches],
    };
  }
}

async function findTools(): Promise<Type<Tool>[]> {
  const found = await discoverClasses(new URL('./', import.meta.url), /\.tool\.[jt]s$/, Tool);
  return found.filter(isConcrete);
}

/** Classes found in files of their own can be made; only the base class is abstract. */
function isConcrete(found: ClassOf<Tool>): found is Type<Tool> {
  return found !== Tool;
}
