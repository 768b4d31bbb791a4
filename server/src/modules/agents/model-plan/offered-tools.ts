import { z } from 'zod';
import type { AnswerForm, AnswerObject, ToolOffer } from '../../llm-config/chat-model.contract.js';
import type { Tool } from '../../tools/tool.contract.js';

/** A tool a model may choose, with the agent it belongs to. */
export interface OfferedTool {
  readonly agent: string;
  readonly tool: Tool;
}

/** How much of a list is shown, and from where on, is the code's to say. */
const OF_THE_CODE = ['limit', 'offset'];
const TOLD = ['type', 'description', 'enum', 'anyOf'];
/** The choice of a model that finds no tool fitting. */
export const NO_TOOL = 'none';

const schemaShape = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

type Described = z.infer<typeof schemaShape>;

/** A tool for a model that calls tools by itself. */
export function toToolOffer({ tool }: OfferedTool): ToolOffer {
  const { properties, required } = describe(tool);
  return { name: tool.name, description: tool.description, parameters: { type: 'object', properties, required } };
}

/**
 * The form of a choice for a model that cannot: one object for each tool with the arguments it cannot do without, since
 * small models fill in whatever they are offered.
 */
export function toAnswerForm(offered: readonly OfferedTool[]): AnswerForm {
  const choices = offered.map(({ tool }): AnswerObject => {
    const { properties, required } = describe(tool);
    const fields = required.map((name) => [name, { type: typeOf(properties[name]) }] as const);
    return {
      type: 'object',
      properties: { tool: { const: tool.name }, ...Object.fromEntries(fields) },
      required: ['tool', ...required],
    };
  });
  const none: AnswerObject = { type: 'object', properties: { tool: { const: NO_TOOL } }, required: ['tool'] };
  return { oneOf: [...choices, none] };
}

/** The arguments a tool cannot do without. */
export const requiredBy = (tool: Tool): readonly string[] => describe(tool).required;

/** A line for a prompt: the tool's name, what it needs, and when to use it. */
export function lineOf({ tool }: OfferedTool): string {
  return `${tool.name}(${describe(tool).required.join(', ')}): ${tool.description}`;
}

function describe(tool: Tool): Described {
  const { properties, required } = schemaShape.parse(z.toJSONSchema(tool.schema, { io: 'input' }));
  const kept = Object.entries(properties).filter(([name]) => !OF_THE_CODE.includes(name));
  const short = kept.map(([name, property]) => [name, readable(property)] as const);
  return { properties: Object.fromEntries(short), required: required.filter((name) => !OF_THE_CODE.includes(name)) };
}

/** What a model can make use of: patterns and limits are checked by code and cost many tokens. */
function readable(property: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(property).filter(([key]) => TOLD.includes(key)));
}

function typeOf(property: Record<string, unknown> | undefined): 'string' | 'integer' {
  return property?.['type'] === 'integer' ? 'integer' : 'string';
}
