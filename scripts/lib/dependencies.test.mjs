import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dependenciesAreInstalled } from './dependencies.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'idesluss-dependencies-'));
  mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

const lock = (packages) =>
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages }));
const installed = (packages) =>
  writeFileSync(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

describe('dependenciesAreInstalled', () => {
  it('is false before the first install and after an interrupted one', () => {
    lock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
    expect(dependenciesAreInstalled(root)).toBe(false);
  });

  it('is true when every wanted version is there, whatever else is', () => {
    lock({ '': {}, 'node_modules/a': { version: '1.0.0' } });
    installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } });
    expect(dependenciesAreInstalled(root)).toBe(true);
  });

  it('is false when the lock asks for another version, or for one left out', () => {
    lock({ 'node_modules/a': { version: '1.0.1' } });
    installed({ 'node_modules/a': { version: '1.0.0' } });
    expect(dependenciesAreInstalled(root)).toBe(false);
    lock({
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', dev: true },
    });
    expect(dependenciesAreInstalled(root)).toBe(false);
  });

  it('does not miss what is made for other systems', () => {
    lock({ 'node_modules/a-win32': { version: '1.0.0', optional: true } });
    installed({});
    expect(dependenciesAreInstalled(root)).toBe(true);
  });
});
