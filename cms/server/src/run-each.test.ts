import { expect, it } from 'vitest';
import { runEach } from './run-each';

it('what fails keeps nothing else from being done, and its words to itself', async () => {
  const done: string[] = [];
  const told: string[] = [];
  const task = (name: string) => () => Promise.resolve(done.push(name));
  await runEach(
    {
      'do the first': task('first'),
      'do the second': () => Promise.reject(new TypeError('Anna Svensson is no number')),
      'do the third': task('third'),
    },
    (failure) => told.push(failure),
  );
  expect(done).toEqual(['first', 'third']);
  expect(told).toEqual(['Idésluss could not do the second: TypeError']);
});
