import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../openapi/document';
import { passed } from './passed';
import { reads } from './reads';

type Json = Record<string, unknown>;

const described = JSON.parse(
  JSON.stringify(openApiDocument(reads, 'https://cms.storstad.example')),
) as Json;
const paths = described.paths as Record<string, Record<string, Operation>>;

interface Operation {
  summary: string;
  parameters?: { name: string; in: string; required: boolean; schema: Json }[];
  requestBody?: { content: Record<string, { schema: Json }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Json }> }>;
}

const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

/** Every schema of the document, by the place it stands at. */
const schemas = operations.flatMap(({ path, method, operation }) => [
  ...(operation.parameters ?? []).map(
    (one) => [`${method} ${path} ${one.in} ${one.name}`, one.schema] as const,
  ),
  ...contents(`${method} ${path} body`, operation.requestBody?.content),
  ...Object.entries(operation.responses).flatMap(([status, { content }]) =>
    contents(`${method} ${path} ${status}`, content),
  ),
]);

function contents(place: string, content: Record<string, { schema: Json }> = {}) {
  return Object.entries(content).map(([type, { schema }]) => [`${place} ${type}`, schema] as const);
}

const compile = (schema: Json) => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats(ajv);
  ajv.addKeyword('components');
  const components = described.components as Json;
  return ajv.compile({ components, ...schema });
};

describe('the description of the API', () => {
  it('tells of every read and every write', () => {
    expect(described.openapi).toBe('3.1.0');
    const all = [...reads.map(({ path }) => ({ method: 'GET', path })), ...passed];
    const told = all.map(({ method, path }) => [
      method.toLowerCase(),
      path.replace(/:(\w+)/g, '{$1}'),
    ]);
    expect(operations.map(({ method, path }) => [method, path]).sort()).toEqual(told.sort());
  });

  it.each(operations)('is sound JSON Schema 2020-12 at $method $path', ({ path, method }) => {
    const own = schemas.filter(([place]) => place.startsWith(`${method} ${path} `));
    expect(own).not.toEqual([]);
    for (const [place, schema] of own) expect(() => compile(schema), place).not.toThrow();
  });

  it.each(operations)('names each variable part of $path as a parameter', (found) => {
    const named = (found.operation.parameters ?? []).filter((one) => one.in === 'path');
    const parts = [...found.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.map(({ name }) => name)).toEqual(parts);
    expect(found.operation.summary).not.toBe('');
  });

  it('refuses what the contract refuses, and lets the sender leave out what has a default', () => {
    const [, body] = schemas.find(([place]) => place.startsWith('post /ideas body'))!;
    const validate = compile(body);
    const idea = { title: 'Fler bänkar', problem: 'Det är långt emellan.', administration: 'a' };
    expect(validate(idea)).toBe(true);
    expect(validate({ ...idea, email: 'karin@storstad.example' })).toBe(true);
    for (const wrong of [{ colour: 'red' }, { title: 'abcd' }, { email: 'karin' }, { proposal: 1 }])
      expect(validate({ ...idea, ...wrong }), JSON.stringify(wrong)).toBe(false);
  });
});
