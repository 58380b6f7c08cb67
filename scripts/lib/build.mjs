import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PlainError, step } from './say.mjs';

/** Each part: what it is made from, what it makes, and how. */
const parts = {
  server: {
    words: 'Compiling the server (10 s)',
    sources: ['tsconfig.json', 'package-lock.json', 'config', 'cms/server', 'cms/contracts'],
    makes: 'dist/cms/server/src/index.js',
    build: async (root) => {
      // What is no longer in the sources would still be loaded.
      for (const folder of ['config', 'cms'])
        rmSync(path.join(root, 'dist', folder), { recursive: true, force: true });
      await run(root, 'typescript/bin/tsc', ['--project', 'tsconfig.json']);
    },
  },
  widgets: {
    words: 'Building the widgets (10 s)',
    sources: [
      'package-lock.json',
      'widgets/src',
      'widgets/rollup.config.mjs',
      'widgets/tsconfig.json',
      'cms/contracts',
    ],
    makes: 'widgets/dist/loader.js',
    build: (root) =>
      run(root, 'rollup/dist/bin/rollup', ['--config', 'widgets/rollup.config.mjs', '--silent']),
  },
  admin: {
    words: 'Building the admin (about a minute)',
    sources: [
      'package-lock.json',
      'src/admin',
      'cms/admin/src',
      'cms/contracts',
      'cms/package.json',
    ],
    makes: 'dist/build/index.html',
    build: (root) => run(root, '@strapi/strapi/bin/strapi.js', ['build', '--silent']),
  },
};

/** Makes anew what has changed since it was last made; answers the names of what was. */
export const buildStale = async (root, names = Object.keys(parts)) => {
  const built = [];
  for (const name of names) {
    const { words, sources, makes, build } = parts[name];
    const mark = path.join(root, '.cache', 'idesluss', `${name}.hash`);
    const hash = hashOf(root, sources);
    const fresh =
      existsSync(path.join(root, makes)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash;
    if (fresh) continue;
    step(`${words} …`);
    await build(root);
    mkdirSync(path.dirname(mark), { recursive: true });
    writeFileSync(mark, hash);
    built.push(name);
  }
  return built;
};

const hashOf = (root, sources) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

const filesIn = (place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
};

/** Runs a program of node_modules; what it prints is shown when it fails. */
const run = (root, program, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', program), ...options], {
      cwd: root,
      // A production process still builds with what builds need.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new PlainError(`${said}\nThe build stopped: see above.`)),
    );
  });
