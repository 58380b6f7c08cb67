import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';

const folder = process.env.IDESLUSS_PICTURES ?? path.join(tmpdir(), 'idesluss-pictures');

/** A picture of the whole page, outside the project, for a person to look at; its path. */
export async function takePicture(page: Page, name: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true });
  return file;
}
