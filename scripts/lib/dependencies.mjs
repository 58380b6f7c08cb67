import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './say.mjs';

/** Installs what package-lock.json asks for, unless it is there already. */
export async function ensureDependencies(root) {
  if (dependenciesAreInstalled(root)) return;
  console.log('Installing dependencies (some minutes the first time) …');
  const code = await npmInstall(root);
  if (code !== 0) {
    throw new PlainError(
      'The dependencies could not be installed; npm says above why. If it is about gyp or a compiler: ' +
        'install a C++ compiler, make and Python (Debian: apt-get install build-essential python3).',
    );
  }
}

/**
 * npm leaves a lock file of its own inside node_modules when, and only when, an install has come
 * to its end. It lists what is there, so an interrupted install or one without the development
 * packages is seen too.
 */
export function dependenciesAreInstalled(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = lockedPackages(record);
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || optional === true || installed[place]?.version === version,
  );
}

function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function npmInstall(root) {
  const npm = process.env.npm_execpath;
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const child = npm
    ? spawn(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawn('npm', options, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
