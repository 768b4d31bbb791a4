const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const JSON_MEDIA = 'application/json';
const SHARED_RESPONSE = /^#\/components\/responses\/(.+)$/;

/** Every operation of an OpenAPI document, in the order of its areas. */
export function operationsOf(document) {
  const areas = (document.tags ?? []).map((tag) => tag.name);
  const shared = document.components?.responses ?? {};
  return Object.entries(document.paths)
    .flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => toOperation(path, method, item[method], shared)),
    )
    .sort((one, other) => placeOf(areas, one.area) - placeOf(areas, other.area));
}

function toOperation(path, method, described, sharedResponses) {
  const body = described.requestBody?.content?.[JSON_MEDIA];
  return {
    id: described.operationId,
    path,
    method,
    area: described.tags?.[0] ?? 'other',
    summary: described.summary ?? '',
    description: described.description ?? '',
    parameters: described.parameters ?? [],
    bodySchema: body?.schema ?? null,
    bodyExample: body?.example,
    responses: Object.entries(described.responses ?? {}).map(([status, response]) =>
      toResponse(status, sharedResponses[SHARED_RESPONSE.exec(response.$ref ?? '')?.[1]] ?? response),
    ),
    isOpen: (described.security ?? []).length === 0,
  };
}

function toResponse(status, { description, content }) {
  return { status, description: description ?? '', schema: Object.values(content ?? {})[0]?.schema ?? null };
}

function placeOf(areas, area) {
  const place = areas.indexOf(area);
  return place === -1 ? areas.length : place;
}

/** Whether an operation is meant by what somebody typed. */
export function matches(operation, typed) {
  const text = `${operation.method} ${operation.path} ${operation.summary} ${operation.id}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * The address of an operation with its parameters filled in.
 *
 * @param {{ name: string, in: string, value: string }[]} values empty values are left out
 */
export function addressOf(path, values) {
  const filled = values
    .filter(({ in: place }) => place === 'path')
    .reduce((address, { name, value }) => address.replace(`{${name}}`, encodeURIComponent(value)), path);
  const query = new URLSearchParams(
    values.filter(({ in: place, value }) => place === 'query' && value !== '').map(({ name, value }) => [name, value]),
  );
  return query.size === 0 ? filled : `${filled}?${query}`;
}
