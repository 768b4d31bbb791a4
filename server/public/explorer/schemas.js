const REFERENCE = /^#\/components\/schemas\/(.+)$/;
const DEEPEST_EXAMPLE = 6;
const EMPTY_VALUES = { string: '', integer: 0, number: 0, boolean: false, null: null };

/** Reads the schemas of one OpenAPI document. */
export class Schemas {
  constructor(document) {
    this.named = document.components?.schemas ?? {};
  }

  /** The schema itself, and the name it has in the document when it has one. */
  resolve(schema) {
    const name = REFERENCE.exec(schema?.$ref ?? '')?.[1];
    if (name !== undefined) return { name, schema: this.named[name] ?? {} };
    return { name: null, schema: schema ?? {} };
  }

  /** The type in a few words, such as `string`, `Message[]` or `string or null`. */
  typeOf(given) {
    const { name, schema } = this.resolve(given);
    if (name !== null) return name;
    const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
    if (choices !== undefined) return unique(choices.map((choice) => this.typeOf(choice))).join(' or ');
    if (schema.type === 'array') return `${this.typeOf(schema.items)}[]`;
    return [schema.type ?? 'anything'].flat().join(' or ');
  }

  /** The schema with properties or items that a type opens into; null for plain values. */
  inner(given) {
    const { schema } = this.resolve(given);
    const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf ?? [];
    if (schema.properties !== undefined) return schema;
    if (schema.items !== undefined) return this.inner(schema.items);
    return choices.map((choice) => this.inner(choice)).find((found) => found !== null) ?? null;
  }

  /** A value of the schema to begin with: its example, its default, or the emptiest value that fits. */
  example(given, depth = 0) {
    const { schema } = this.resolve(given);
    const stated = [schema.example, schema.examples?.[0], schema.default, schema.enum?.[0]];
    const known = stated.find((value) => value !== undefined);
    if (known !== undefined) return known;
    if (schema.properties !== undefined) return depth > DEEPEST_EXAMPLE ? {} : this.objectExample(schema, depth);
    if (schema.type === 'array') return [];
    const choice = (schema.oneOf ?? schema.anyOf ?? schema.allOf)?.[0];
    if (choice !== undefined) return this.example(choice, depth + 1);
    return EMPTY_VALUES[[schema.type].flat()[0]] ?? null;
  }

  /** Required fields only; the others are for the person to add. */
  objectExample({ properties, required = [] }, depth) {
    const entries = Object.entries(properties).filter(([name]) => required.includes(name));
    return Object.fromEntries(entries.map(([name, property]) => [name, this.example(property, depth + 1)]));
  }
}

/** What a schema allows beyond its type, such as `1 to 100` or `a, b or c`. */
export function limitsOf(schema) {
  const parts = [];
  if (schema.enum !== undefined) parts.push(`one of ${schema.enum.map((value) => JSON.stringify(value)).join(', ')}`);
  if (schema.minimum !== undefined) parts.push(`from ${schema.minimum}`);
  if (schema.maximum !== undefined) parts.push(`up to ${schema.maximum}`);
  if (schema.minLength !== undefined) parts.push(`at least ${schema.minLength} characters`);
  if (schema.maxLength !== undefined) parts.push(`at most ${schema.maxLength} characters`);
  if (schema.pattern !== undefined) parts.push(`matching ${schema.pattern}`);
  if (schema.default !== undefined) parts.push(`otherwise ${JSON.stringify(schema.default)}`);
  return parts.join(', ');
}

function unique(values) {
  return [...new Set(values)];
}
