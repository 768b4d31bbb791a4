import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { ProblemDocument } from '../../common/http/problem-document.js';
import { SOFTWARE_VERSION } from '../../common/software.js';
import { AREA_TAGS } from './area-tags.js';
import { bodyClasses } from './body-classes.js';
import { closeSchemas } from './close-schemas.js';
import { describeBounds, describeIds } from './describe-bounds.js';
import { describeExamples } from './describe-examples.js';
import { describeParameters } from './describe-parameters.js';
import { describePersonalData, personalDataSchemas } from './describe-personal-data.js';
import { describeRefusals, refusalResponses } from './describe-refusals.js';
import { describeStreams, streamSchemas } from './describe-streams.js';
import { outgoingWebhooks } from './describe-webhooks.js';
import { placedOperations } from './operations.js';
import { withTrailingSlashes } from './trailing-slashes.js';

const DESCRIPTION = [
  'Everything the web app does, and more, over HTTP.',
  'Bodies are JSON with snake_case names, times are ISO 8601 in UTC, money is a decimal string with two places,',
  'lengths are whole milliseconds. Every path works with and without its trailing slash.',
  'Refusals are problem documents (RFC 9457) with a stable `code`.',
  'Sign in with a session cookie (and `X-CSRF-Token` on requests that change something) or send',
  '`Authorization: Bearer` with an access token or an API key.',
].join(' ');

/** What completes the description of the routes, in order. */
const STEPS = [describeStreams, describePersonalData, describeParameters, describeExamples, describeRefusals];

/** What OpenAPI 3.1 has beyond what the types of the library know. */
export interface InterfaceDocument extends OpenAPIObject {
  readonly webhooks: Readonly<Record<string, OpenAPIObject['paths'][string]>>;
}

/**
 * Describes every route of the application as an OpenAPI 3.1 document. The same code gives the same document: paths
 * and schemas are in alphabetical order, and operation ids are `<area>_<handler>`.
 */
export function describeInterface(application: INestApplication): InterfaceDocument {
  const document = SwaggerModule.createDocument(application, frame(), {
    operationIdFactory: (controller, handler) => `${areaOf(controller)}_${handler}`,
    extraModels: [ProblemDocument],
    autoTagControllers: false,
  });
  nameAreas(document);
  nameOpenOperations(document);
  const paths = sorted(withTrailingSlashes(document.paths));
  const described = document.components?.schemas ?? {};
  const schemas = sorted({ ...described, ...personalDataSchemas(described), ...streamSchemas() });
  const responses = refusalResponses();
  closeSchemas(schemas);
  describeBounds(schemas, bodyClasses(application));
  describeIds(schemas);
  for (const describe of STEPS) describe({ paths });
  const components = { ...document.components, schemas, responses };
  return { ...document, tags: tagsIn(document), paths, webhooks: outgoingWebhooks(), components };
}

function frame(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Counterpoint')
    .setDescription(DESCRIPTION)
    .setVersion(SOFTWARE_VERSION)
    .setLicense('MIT', 'https://spdx.org/licenses/MIT.html')
    .addServer('/', 'This server.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token or an API key.' }, 'bearer')
    .addCookieAuth(
      '__Host-counterpoint_session',
      { type: 'apiKey', in: 'cookie', description: 'The session of a browser.' },
      'session',
    )
    .build();
}

/** `ApiKeysController` is the area `apiKeys`. */
function areaOf(controller: string): string {
  const name = controller.replace(/Controller$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** An operation without a word about security would be understood to need none or all; open ones say so. */
function nameOpenOperations(document: OpenAPIObject): void {
  for (const { operation } of placedOperations(document)) operation.security ??= [];
}

/** Controllers may name their area with or without a capital letter; readers see one spelling. */
function nameAreas(document: OpenAPIObject): void {
  for (const { operation } of placedOperations(document)) {
    operation.tags = operation.tags?.map((tag) => tag.charAt(0).toUpperCase() + tag.slice(1));
  }
}

/** The known areas that some operation belongs to. */
function tagsIn(document: OpenAPIObject): OpenAPIObject['tags'] {
  const used = new Set(placedOperations(document).flatMap(({ operation }) => operation.tags ?? []));
  return AREA_TAGS.filter((tag) => used.has(tag.name)).map((tag) => ({ ...tag }));
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
