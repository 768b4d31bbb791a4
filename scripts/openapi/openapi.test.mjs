import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, matches, operationsOf } from '../../server/public/explorer/operations.js';
import { limitsOf, Schemas } from '../../server/public/explorer/schemas.js';
import { lintFindings } from './lint.mjs';
import { findOpenEnds } from './open-ended.mjs';

const answered = { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } };
const list = { operationId: 'things_list', summary: 'List things', tags: ['things'], responses: answered };
const document = {
  tags: [{ name: 'other things' }, { name: 'things' }],
  paths: {
    '/api/things/': { get: list },
    '/api/others/': {
      get: { ...list, operationId: 'others_list', tags: ['other things'], security: [{ bearer: [] }] },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        additionalProperties: false,
        required: ['name', 'parts'],
        properties: {
          name: { type: 'string', example: 'drum' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
          note: { type: ['string', 'null'] },
        },
      },
      Part: {
        type: 'object',
        additionalProperties: false,
        required: ['size'],
        properties: { size: { type: 'integer', minimum: 1, default: 3 } },
      },
    },
  },
};
const schemas = new Schemas(document);
const thing = { $ref: '#/components/schemas/Thing' };

test('should find nothing open in a document that says everything', () => {
  assert.deepEqual(findOpenEnds(document), []);
});

test('should name every place that a document leaves open', () => {
  const loose = {
    paths: {
      '/api/loose/': {
        get: { operationId: 'one', responses: { 200: {} } },
        post: {
          operationId: 'one',
          summary: 'x',
          tags: ['x'],
          requestBody: { content: { 'application/json': { schema: { type: 'object' } } } },
          responses: { 204: {} },
        },
      },
    },
    components: {
      schemas: {
        Loose: {
          type: 'object',
          properties: { rows: { type: 'array' }, what: {}, map: { type: 'object', additionalProperties: true } },
        },
      },
    },
  };
  assert.deepEqual(findOpenEnds(loose), [
    'Loose: an end of its properties',
    'Loose.rows: items',
    'Loose.what: a type',
    'Loose.map: properties',
    'get /api/loose/: a described area',
    'get /api/loose/: a summary',
    'get /api/loose/ 200: a body',
    'post /api/loose/: a described area',
    'post /api/loose/ body: properties',
    'one: an operation id of its own',
  ]);
});

test('should list operations in the order of the areas and say which are open', () => {
  const listed = operationsOf(document);
  assert.deepEqual(
    listed.map(({ id, isOpen }) => [id, isOpen]),
    [
      ['others_list', false],
      ['things_list', true],
    ],
  );
});

test('should find an operation by words of its path and summary in any order', () => {
  const [, things] = operationsOf(document);
  assert.equal(matches(things, 'list THINGS get'), true);
  assert.equal(matches(things, 'things delete'), false);
});

test('should fill an address and leave empty query values out', () => {
  const values = [
    { name: 'id', in: 'path', value: 'a/b' },
    { name: 'page', in: 'query', value: '2' },
    { name: 'search', in: 'query', value: '' },
  ];
  assert.equal(addressOf('/api/things/{id}/', values), '/api/things/a%2Fb/?page=2');
});

test('should name types and begin bodies with what is required', () => {
  assert.equal(schemas.typeOf(thing), 'Thing');
  assert.equal(schemas.typeOf({ type: 'array', items: thing }), 'Thing[]');
  assert.equal(schemas.typeOf({ anyOf: [thing, { type: 'null' }] }), 'Thing or null');
  assert.deepEqual(schemas.example(thing), { name: 'drum', parts: [] });
  assert.deepEqual(schemas.example({ $ref: '#/components/schemas/Part' }), { size: 3 });
});

test('should open what has fields inside and say what a value may be', () => {
  assert.equal(schemas.inner({ type: 'array', items: thing })?.required[0], 'name');
  assert.equal(schemas.inner({ type: 'string' }), null);
  assert.equal(limitsOf({ minimum: 1, default: 3 }), 'from 1, otherwise 3');
});

test('should name what the linter finds', async () => {
  const findings = await lintFindings(JSON.stringify({ openapi: '3.1.0', info: { title: 'x', version: '1' } }));
  assert.ok(findings.some((finding) => finding.startsWith('info-license')));
});
