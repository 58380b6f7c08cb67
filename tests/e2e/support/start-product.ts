import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export const root = path.resolve(import.meta.dirname, '../../..');
/** Milliseconds: the first start on a clone builds the admin, the server and the widgets. */
const startLimit = 10 * 60_000;
const stopLimit = 20_000;

export interface Product {
  /** All it has printed. */
  output: () => string;
  /** Asks it to stop and resolves with its exit code. */
  stop: () => Promise<number | null>;
}

/** Runs `npm start`'s script with these settings; resolves when CMS and intranet both answer. */
export async function startProduct(settings: Record<string, string>): Promise<Product> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  }
  let isStopping = false;
  child.once('exit', (code, signal) => {
    if (isStopping) return;
    const lastWords = printed.slice(-4000);
    process.stderr.write(`The product ended by itself (${code ?? signal}):\n${lastWords}\n`);
  });
  const port = Number(settings.PORT);
  await untilReady(
    child,
    [`http://localhost:${port}/_health`, `http://localhost:${port + 1}/`],
    () => printed.slice(-4000),
  );
  return {
    output: () => printed,
    stop: () => {
      isStopping = true;
      return stop(child);
    },
  };
}

async function untilReady(child: ChildProcess, addresses: string[], printed: () => string) {
  const deadline = Date.now() + startLimit;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) {
      throw new Error(`The start script ended with code ${child.exitCode}:\n${printed()}`);
    }
    const answers = await Promise.all(addresses.map(isAnswering));
    if (answers.every(Boolean)) return;
    await wait(250);
  }
  await stop(child);
  throw new Error(`Nothing answered in time. The start script said:\n${printed()}`);
}

async function isAnswering(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  return ended.finally(() => clearTimeout(late));
}
