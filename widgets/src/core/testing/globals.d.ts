/** The test runner's own globals; it brings no types of its own. */
declare const describe: (name: string, tests: () => void) => void;
declare const it: (name: string, test: () => void | Promise<void>) => void;
declare const beforeEach: (prepare: () => void | Promise<void>) => void;
declare const afterEach: (tidy: () => void | Promise<void>) => void;
