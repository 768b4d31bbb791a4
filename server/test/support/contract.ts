import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';
import { z } from 'zod';

const contentSchema = z.record(
  z.string(),
  z.object({ schema: z.record(z.string(), z.unknown()).optional(), example: z.unknown().optional() }).loose(),
);
const responseSchema = z.object({ $ref: z.string().optional(), content: contentSchema.default({}) });
const parameterSchema = z
  .object({
    name: z.string(),
    in: z.string(),
    example: z.unknown().optional(),
    schema: z.record(z.string(), z.unknown()).optional(),
  })
  .loose();
const operationSchema = z
  .object({
    security: z.array(z.unknown()),
    parameters: z.array(parameterSchema).default([]),
    requestBody: z.object({ content: contentSchema }).optional(),
    responses: z.record(z.string(), responseSchema),
  })
  .loose();
const documentSchema = z
  .object({
    paths: z.record(z.string(), z.record(z.string(), operationSchema)),
    webhooks: z.record(z.string(), z.object({ post: operationSchema })),
    components: z.object({ responses: z.record(z.string(), responseSchema) }).loose(),
  })
  .loose();

type Operation = z.infer<typeof operationSchema>;

/** One request of a contract test; what is left out is the operation's own example. */
export interface ContractCall {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: string;
  readonly body?: unknown;
  /** The body as text, in the place of `body`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back, read and found to be as documented. */
export interface ContractAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

const MOST_WRONG = 3;
const addFormats = formatsModule.default;

/** Streams that the server never ends: what they tell first is read, and then they are left. */
const STAYING_OPEN = ['GET /api/inbox/news/'];

/** The served description of the interface, held against what the server takes and gives. */
export class Contract {
  /** Operations with the statuses they answered with: `POST /api/chat/ 200`. */
  readonly seen = new Set<string>();
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly validators = new Map<string, ValidateFunction>();

  private constructor(
    private readonly url: string,
    private readonly document: z.infer<typeof documentSchema>,
  ) {
    addFormats(this.ajv);
    this.ajv.addSchema({ $id: 'interface', ...document });
  }

  static async of(url: string): Promise<Contract> {
    const served: unknown = await (await fetch(`${url}/api/schema/`)).json();
    return new Contract(url, documentSchema.parse(served));
  }

  /** Every operation as `METHOD path`. */
  get operations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  /** The statuses that an operation names; `default` is left to outages. */
  statusesOf(key: string): number[] {
    return Object.keys(this.operation(key).responses)
      .filter((status) => status !== 'default')
      .map(Number);
  }

  isOpen(key: string): boolean {
    return this.operation(key).security.length === 0;
  }

  hasBody(key: string): boolean {
    return this.operation(key).requestBody !== undefined;
  }

  hasQuery(key: string): boolean {
    return this.operation(key).parameters.some((parameter) => parameter.in === 'query');
  }

  /** Whether the number of a row, or of a version, stands in its path. */
  hasRowId(key: string): boolean {
    return this.operation(key).parameters.some(
      (parameter) => parameter.in === 'path' && parameter.schema?.['type'] === 'integer',
    );
  }

  hasPlaces(key: string): boolean {
    return key.includes('{');
  }

  exampleOf(key: string): unknown {
    return this.operation(key).requestBody?.content['application/json']?.example;
  }

  /** Sends a request and checks both sides of it. @throws Error that says what is not as documented. */
  async call(key: string, call: ContractCall = {}): Promise<ContractAnswer> {
    const [method = 'GET'] = key.split(' ');
    const body = call.text ?? textOf(call.body ?? this.exampleOf(key));
    const response = await fetch(this.url + this.addressOf(key, call), {
      method,
      headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...call.headers },
      ...(body === undefined || method === 'GET' ? {} : { body }),
    });
    const answer = { status: response.status, body: await this.bodyOf(key, response), headers: response.headers };
    if (response.ok && call.text === undefined && body !== undefined) this.checkRequest(key, JSON.parse(body));
    this.seen.add(`${key} ${response.status}`);
    return answer;
  }

  /** @throws Error when a value is not what a component says. */
  check(component: string, value: unknown, where = component): void {
    this.validate({ $ref: `interface#/components/schemas/${component}` }, value, where);
  }

  /** @throws Error when what was delivered for an event is not what the document says. */
  checkDelivery(event: string, delivery: unknown): void {
    const schema = this.document.webhooks[event]?.post.requestBody?.content['application/json']?.schema;
    if (schema === undefined) throw new Error(`${event} is not documented.`);
    this.validate({ $ref: `interface${String(schema['$ref'])}` }, delivery, event);
  }

  private operation(key: string): Operation {
    const [method = '', path = ''] = key.split(' ');
    const operation = this.document.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`${key} is not documented.`);
    return operation;
  }

  /** Where an operation is asked, with its examples in the places that are left out. */
  addressOf(key: string, { path = {}, query = '' }: ContractCall): string {
    const [, template = ''] = key.split(' ');
    const examples = Object.fromEntries(this.operation(key).parameters.map(({ name, example }) => [name, example]));
    const filled = template.replace(/\{(\w+)\}/g, (_all, name: string) =>
      encodeURIComponent(String(path[name] ?? examples[name])),
    );
    return filled + query;
  }

  private async bodyOf(key: string, response: Response): Promise<unknown> {
    const { responses } = this.operation(key);
    const documented = responses[response.status];
    const text = STAYING_OPEN.includes(key) && response.ok ? await firstOf(response) : await response.text();
    if (documented === undefined)
      throw new Error(`${key} answered ${response.status}, which is not documented: ${text}`);
    const { content } = this.resolved(documented);
    const [media = ''] = (response.headers.get('content-type') ?? '').split(';');
    if (Object.keys(content).length === 0) {
      if (text !== '') throw new Error(`${key} ${response.status} has a body that is not documented: ${text}`);
      return null;
    }
    const described = content[media];
    if (described === undefined) throw new Error(`${key} ${response.status} answered with ${media}.`);
    const body: unknown = media.endsWith('json') ? JSON.parse(text) : text;
    if (described.schema !== undefined) this.validate(placed(described.schema), body, `${key} ${response.status}`);
    return body;
  }

  private resolved(response: z.infer<typeof responseSchema>): z.infer<typeof responseSchema> {
    const name = response.$ref?.split('/').at(-1);
    return name === undefined ? response : (this.document.components.responses[name] ?? response);
  }

  private checkRequest(key: string, body: unknown): void {
    const schema = this.operation(key).requestBody?.content['application/json']?.schema;
    if (schema !== undefined) this.validate(placed(schema), body, `the body of ${key}`);
  }

  private validate(schema: object, value: unknown, where: string): void {
    const name = JSON.stringify(schema);
    const validator = this.validators.get(name) ?? this.ajv.compile(schema);
    this.validators.set(name, validator);
    if (validator(value)) return;
    const wrong = (validator.errors ?? []).slice(0, MOST_WRONG);
    throw new Error(
      `${where} is not as documented: ${JSON.stringify(wrong)} in ${JSON.stringify(value).slice(0, 500)}`,
    );
  }
}

/** References of the document, as references into it. */
function placed(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"interface#/'));
}

function textOf(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

async function firstOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(first?.value);
}
