import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './places';
import { serveScript } from './environment';

/** Milliseconds: a first boot on an empty MariaDB makes some seventy tables. */
const startLimit = 1_500_000;

/** The application as a process of its own, beside the tests. */
export interface Instance {
  address: string;
  /** All it has printed. */
  output: () => string;
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>;
  /** Asks it to end. */
  stop: () => Promise<void>;
}

export const startInstance = async (settings: Record<string, string>): Promise<Instance> => {
  const child = spawn(process.execPath, [serveScript], {
    cwd: root,
    env: { ...process.env, ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
  }
  const port = await portOf(child, () => printed);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    output: () => printed,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};

const portOf = (child: ChildProcess, printed: () => string): Promise<number> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The instance did not listen in time. It said:\n${printed()}`));
    }, startLimit);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`The instance ended with code ${code}. It said:\n${printed()}`));
    });
    child.stdout?.on('data', () => {
      const port = /listening on (\d+)/.exec(printed())?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve(Number(port));
    });
  });
