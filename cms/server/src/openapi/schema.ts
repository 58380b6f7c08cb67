import { z } from 'zod';

export type Schema = Record<string, unknown>;

/** A contract as JSON Schema 2020-12, the dialect of OpenAPI 3.1. `input` is what a sender may leave out. */
export const toSchema = (contract: z.ZodType, io: 'input' | 'output' = 'output'): Schema => {
  const schema: Schema = z.toJSONSchema(contract, { io, unrepresentable: 'any' });
  delete schema.$schema;
  return schema;
};

export const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

export const json = (schema: Schema) => ({ 'application/json': { schema } });
