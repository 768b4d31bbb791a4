import type { Type } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Record<string, unknown>;

/** What a rule of the validator says in the words of a schema, by the name of the rule. */
const BOUNDS: Readonly<Record<string, (constraints: readonly unknown[]) => Schema>> = {
  maxLength: ([most]) => ({ maxLength: most }),
  minLength: ([least]) => ({ minLength: least }),
  isLength: ([least, most]) => ({ minLength: least, maxLength: most }),
  max: ([most]) => ({ maximum: most }),
  min: ([least]) => ({ minimum: least }),
  arrayMaxSize: ([most]) => ({ maxItems: most }),
  arrayMinSize: ([least]) => ({ minItems: least }),
  isInt: () => ({ type: 'integer' }),
  isEmail: () => ({ format: 'email' }),
  matches: ([pattern]) => (pattern instanceof RegExp && pattern.flags === '' ? { pattern: pattern.source } : {}),
};

/**
 * Says of every field of a request what the server checks of it, so that a client can check before it sends. What the code
 * says of a field by itself stays.
 */
export function describeBounds(schemas: Schemas, classes: ReadonlySet<Type>): void {
  for (const body of classes) {
    const schema = schemas[body.name];
    if (schema === undefined || !('properties' in schema)) continue;
    for (const { propertyName, name, constraints, each } of rulesOf(body)) {
      const field: unknown = schema.properties?.[propertyName];
      const bound = BOUNDS[name ?? '']?.(constraints ?? []);
      if (bound !== undefined && isSchema(field)) addBound(field, bound, each === true);
    }
  }
}

/** Numbers of rows are whole, in answers too. */
export function describeIds(schemas: Schemas): void {
  for (const schema of Object.values(schemas)) {
    if (!('properties' in schema)) continue;
    for (const [name, field] of Object.entries<unknown>(schema.properties ?? {}))
      if (/(^|_)id$/.test(name) && isSchema(field)) field['type'] = asWhole(field['type']);
  }
}

function rulesOf(body: Type): ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']> {
  return getMetadataStorage().getTargetValidationMetadatas(body, '', false, false);
}

function addBound(field: Schema, bound: Schema, ofEach: boolean): void {
  const target = ofEach && isSchema(field['items']) ? field['items'] : field;
  if (target['oneOf'] !== undefined || target['enum'] !== undefined || target['allOf'] !== undefined) return;
  for (const [word, value] of Object.entries(bound)) {
    if (word === 'type') target['type'] = asWhole(target['type']);
    else target[word] ??= value;
  }
}

/** The type with whole numbers in the place of any. */
function asWhole(type: unknown): unknown {
  if (Array.isArray(type)) return type.map(asWhole);
  return type === 'number' ? 'integer' : type;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !('$ref' in value);
}
