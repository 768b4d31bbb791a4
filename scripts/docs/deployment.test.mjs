import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inProject } from '../lib/project.mjs';
import { environmentSchema } from '../../server/dist/config/settings.schema.js';

const known = new Set(Object.keys(environmentSchema.shape));
/** What the compose file takes for itself. */
const OF_COMPOSE = ['BIND_ADDRESS', 'POSTGRES_PASSWORD', 'POSTGRES_USER', 'POSTGRES_DB', 'OLLAMA_MODELS'];
const compose = readFileSync(inProject('docker-compose.yml'), 'utf8');
const manifests = readFileSync(inProject('docker/kubernetes/counterpoint.yaml'), 'utf8');

function names(text, pattern) {
  return [...text.matchAll(pattern)].map(([, name]) => name);
}

test('should hand the container only variables that the server reads', () => {
  const handed = names(compose, /^ {6}([A-Z][A-Z0-9_]+):/gm).filter((name) => !OF_COMPOSE.includes(name));
  assert.ok(handed.length > 10);
  assert.deepEqual(
    handed.filter((name) => !known.has(name)),
    [],
  );
});

test('should set up Kubernetes with variables that the server reads, both keys among them', () => {
  const set = [...names(manifests, /^ {2}([A-Z][A-Z0-9_]+):/gm), ...names(manifests, /--from-literal=([A-Z_]+)=/g)];
  assert.deepEqual(
    set.filter((name) => !known.has(name)),
    [],
  );
  for (const key of ['SECRET_KEY', 'ENCRYPTION_KEY', 'DATABASE_URL', 'REDIS_URL']) assert.ok(set.includes(key), key);
});
