import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

export const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const started = (child) =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`A server of the benchmark ended with ${code}`)));
    child.on('message', ({ ready }) => ready && resolve());
  });

/** The product on a database of its own in `folder`. */
export const startProduct = async (folder) => {
  const port = await freePort();
  mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  const child = fork(path.join(import.meta.dirname, 'server.mjs'), {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: '',
      IDESLUSS_DEMO: 'true',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: path.join(folder, 'data.db'),
      IDESLUSS_ATTACHMENTS: path.join(folder, 'attachments'),
      IDESLUSS_PUBLIC_FOLDER: path.join(folder, 'public'),
      IDESLUSS_RATE_IDEAS: '100000000',
      IDESLUSS_RATE_READS: '100000000',
    },
  });
  await started(child);
  return {
    address: `http://127.0.0.1:${port}`,
    /** Says a word to the server and waits for its answer. */
    say: (word) =>
      new Promise((resolve) => {
        const hear = (message) => {
          if (message.word !== word) return;
          child.off('message', hear);
          resolve(message.answer);
        };
        child.on('message', hear).send(word);
      }),
    stop: () => ended(child),
  };
};

const ended = (child) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit').once('exit', resolve);
    child.disconnect();
  });

/** node:http that answers with the bytes and headers of `url`. */
export const startBare = async (url) => {
  const port = await freePort();
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['connection', 'keep-alive', 'date'].includes(name)),
  );
  const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
  const child = fork(path.join(import.meta.dirname, 'bare.mjs'));
  const ready = started(child);
  child.send({ headers, body, port });
  await ready;
  return { address: `http://127.0.0.1:${port}`, stop: () => ended(child) };
};
