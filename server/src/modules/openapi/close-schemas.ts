import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Says of every object that it holds the named fields and no others, as the server means and checks it. */
export function closeSchemas(schemas: Schemas): void {
  for (const schema of Object.values(schemas)) {
    if ('properties' in schema && schema.additionalProperties === undefined) schema.additionalProperties = false;
  }
}
