const VERBS = ['get', 'post', 'put', 'patch', 'delete'];

/**
 * Every place of a document that leaves a reader without an answer: a schema that says nothing of what is inside it or
 * lets anything be beside it, an
 * operation without a summary or a described area, an answer of success without a body that is not 204 or 202.
 *
 * @returns {string[]} one line a place, as `where: what is missing`
 */
export function findOpenEnds(document) {
  const schemas = Object.entries(document.components?.schemas ?? {});
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    VERBS.filter((verb) => verb in item).map((verb) => [`${verb} ${path}`, item[verb]]),
  );
  return [
    ...schemas.flatMap(([name, schema]) => openSchemas(name, schema)),
    ...operations.flatMap(([name, operation]) => [
      ...openArea(name, operation, document),
      ...openOperation(name, operation),
    ]),
    ...repeatedIds(operations),
  ];
}

function openSchemas(where, schema) {
  if (schema.$ref !== undefined || schema.enum !== undefined || schema.const !== undefined) return [];
  const choices = schema.oneOf ?? schema.anyOf ?? schema.allOf;
  if (choices !== undefined) return choices.flatMap((choice) => openSchemas(where, choice));
  const types = [schema.type].flat();
  if (types[0] === undefined) return [`${where}: a type`];
  if (types.includes('array'))
    return schema.items === undefined ? [`${where}: items`] : openSchemas(`${where}[]`, schema.items);
  return types.includes('object') ? openObject(where, schema) : [];
}

function openObject(where, { properties, additionalProperties }) {
  const named = Object.entries(properties ?? {}).flatMap(([name, property]) =>
    openSchemas(`${where}.${name}`, property),
  );
  const isClosed = additionalProperties === false || typeof additionalProperties === 'object';
  const others = typeof additionalProperties === 'object' ? openSchemas(`${where}.*`, additionalProperties) : [];
  const missing = properties === undefined ? 'properties' : 'an end of its properties';
  return [...(isClosed ? [] : [`${where}: ${missing}`]), ...named, ...others];
}

function openArea(name, { tags = [] }, document) {
  const areas = (document.tags ?? []).map((tag) => tag.name);
  return tags.length > 0 && tags.every((tag) => areas.includes(tag)) ? [] : [`${name}: a described area`];
}

function openOperation(name, operation) {
  const bodies = Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema ?? {});
  const answers = Object.entries(operation.responses ?? {}).filter(([status]) => /^2/.test(status));
  const parameters = (operation.parameters ?? []).flatMap((parameter) =>
    openSchemas(`${name} ${parameter.name}`, parameter.schema ?? {}),
  );
  return [
    ...(operation.summary ? [] : [`${name}: a summary`]),
    ...parameters,
    ...bodies.flatMap((schema) => openSchemas(`${name} body`, schema)),
    ...answers.flatMap(([status, answer]) => openAnswer(`${name} ${status}`, status, answer)),
  ];
}

function openAnswer(where, status, answer) {
  const bodies = Object.values(answer.content ?? {}).map(({ schema }) => schema ?? {});
  if (bodies.length === 0 && status !== '204' && status !== '202') return [`${where}: a body`];
  return bodies.flatMap((schema) => openSchemas(where, schema));
}

function repeatedIds(operations) {
  const ids = operations.map(([, operation]) => operation.operationId);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `${id}: an operation id of its own`,
  );
}
