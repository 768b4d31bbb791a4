import { z } from 'zod';
import { discoverClasses } from '../../common/discovery/discover.js';
import { Tool, TOOL_ARGUMENTS } from './tool.contract.js';

const FOLDER = new URL('./', import.meta.url);
const IDENTITY = /customer|user|client|account|email|phone/i;

/** The tools without their dependencies: what they declare needs none. */
const classes = await discoverClasses(FOLDER, /\.tool\.[jt]s$/, Tool);
const tools = classes.flatMap((found): Tool[] => {
  const made: unknown = Reflect.construct(found, []);
  return made instanceof Tool ? [made] : [];
});

describe('the tools', () => {
  it('should all be found by their files', () => {
    expect(tools.length).toBeGreaterThan(25);
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))('should take no identity (%s)', (_, tool) => {
    expect(Object.keys(tool.schema.shape).filter((name) => IDENTITY.test(name))).toEqual([]);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))('should take known arguments only (%s)', (_, tool) => {
    const known: readonly string[] = TOOL_ARGUMENTS;
    expect(Object.keys(tool.schema.shape).filter((name) => !known.includes(name))).toEqual([]);
  });

  it.each(tools.map((tool) => [tool.name, tool] as const))(
    'should take texts and whole numbers only (%s)',
    (_, tool) => {
      const { properties } = z
        .object({ properties: z.record(z.string(), z.unknown()) })
        .parse(z.toJSONSchema(tool.schema));
      const types = JSON.stringify(properties).match(/"type":"\w+"/g) ?? [];
      expect(types.filter((type) => type !== '"type":"string"' && type !== '"type":"integer"')).toEqual([]);
    },
  );

  it.each(tools.map((tool) => [tool.name, tool] as const))(
    'should be its file in its toolset (%s)',
    async (_, tool) => {
      const file = new RegExp(`^${tool.toolset}/${tool.name.replaceAll('_', '-')}\\.tool\\.[jt]s$`);
      const [found] = await discoverClasses(FOLDER, file, Tool);
      expect(tool).toBeInstanceOf(found);
    },
  );

  it('should need an identity for everything about orders and for nothing else', () => {
    const needing = tools.filter(({ needsIdentity }) => needsIdentity).map(({ toolset }) => toolset);
    expect([...new Set(needing)]).toEqual(['invoices']);
    expect(tools.filter(({ toolset }) => toolset === 'invoices').every(({ needsIdentity }) => needsIdentity)).toBe(
      true,
    );
  });
});
