import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** A route of the described interface; `path` holds `{name}` places. */
export interface InterfaceRoute {
  readonly method: string;
  readonly path: string;
  /** Whether the description says that no sign-in is needed. */
  readonly isOpen: boolean;
  /** Whether it answers with pages of a list. */
  readonly isList: boolean;
}

const operationSchema = z.object({
  security: z.array(z.unknown()).default([]),
  parameters: z.array(z.object({ name: z.string() }).loose()).default([]),
});
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

/** Every route of the kept description, which a test elsewhere holds equal to the served one. */
export async function interfaceRoutes(): Promise<InterfaceRoute[]> {
  const file = new URL('../../../docs/openapi.json', import.meta.url);
  const { paths } = documentSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { security, parameters }]) => ({
      method: method.toUpperCase(),
      path,
      isOpen: security.length === 0,
      isList: method === 'get' && parameters.some(({ name }) => name === 'limit'),
    })),
  );
}

/** The path with something in each of its places. */
export function filled(path: string, value = '1'): string {
  return path.replace(/\{\w+\}/g, value);
}
