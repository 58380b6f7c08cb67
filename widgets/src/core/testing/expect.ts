import { expect as openExpect } from '@open-wc/testing';

interface Check {
  readonly to: Check;
  readonly be: Check;
  readonly have: Check;
  readonly and: Check;
  readonly not: Check;
  readonly at: Check;
  readonly deep: Check;
  equal: (value: unknown, message?: string) => Check;
  contain: (part: string) => Check;
  match: (pattern: RegExp) => Check;
  length: (count: number) => Check;
  greaterThan: (value: number) => Check;
  lessThan: (value: number) => Check;
  least: (value: number) => Check;
  instanceOf: (constructor: unknown) => Check;
  /** Looked through by axe. */
  accessible: () => Promise<unknown>;
}

/** The runner's `expect`, without the promises that a plug-in's types say every check returns. */
export const expect = openExpect as unknown as (value: unknown, message?: string) => Check;
