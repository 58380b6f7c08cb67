import type { ZodType } from 'zod';

/** Dotted paths of all in a body that the contract does not take, each once. */
export const rejectedPaths = (contract: ZodType, body: unknown): string[] => {
  const { error } = contract.safeParse(body);
  return [...new Set((error?.issues ?? []).map(({ path }) => path.join('.')))];
};
