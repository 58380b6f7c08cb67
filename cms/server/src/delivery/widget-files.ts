import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createKeptPayloads, type KeptPayload } from './kept-payloads';

const mediaTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A content hash in the name: what is behind it never changes. */
const hashed = /-[A-Za-z0-9_-]{8,}\.(?:js|css)$/;

const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The built widgets, read once and kept compressed. Only names that are in the folder are served.
 *
 * @param warn told once when there are none
 */
export const createWidgetFiles = (folder: string, warn: (message: string) => void) => {
  const payloads = createKeptPayloads({ maxBytes: 16 * 1024 * 1024 });
  const names = readdir(folder).catch((error: unknown) => {
    warn(`Idésluss: the widgets are not built (${String(error)}): run npm run build.`);
    return [] as string[];
  });

  return {
    async get(name: string): Promise<KeptPayload | null> {
      const mediaType = mediaTypes[path.extname(name)];
      if (!mediaType || !(await names).includes(name)) return null;
      const kept = payloads.get(name, 0);
      if (kept) return kept;
      const made = await payloads.build(name, [], async () => ({
        body: await readFile(path.join(folder, name)),
        mediaType,
        headers: hashed.test(name) ? forever : undefined,
      }));
      // Before the first answer, not after it: these few files are asked for by every page.
      if (made) await payloads.compress(made);
      return made;
    },
  };
};
