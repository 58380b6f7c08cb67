import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StagedAttachment } from '../../cms/contracts/attachments';
import type { DeskIdea } from '../../cms/contracts/desk';
import type { Problem } from '../../cms/contracts/problem';
import { type Admin, createAdmin, right } from './support/admin';
import { formWith, pdf, photograph, picture } from './support/files';
import { submission } from './support/ideas';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';
import { rowsOf } from './support/tables';

let installation: Installation;
let admin: Admin;
let coach: string;
beforeAll(async () => {
  installation = await startInstallation();
  admin = createAdmin(installation.strapi, installation.client);
  coach = await admin.roleWith([
    right('plugin::idesluss.ideas.read'),
    right('plugin::idesluss.attachments.read'),
  ]);
});
afterAll(() => installation.stop());

const stage = async (bytes: Uint8Array, name: string): Promise<StagedAttachment> => {
  const answer = await installation.client.attach<{ data: StagedAttachment }>(
    formWith(bytes, name),
  );
  expect([answer.status, answer.status === 201 ? '' : answer.text]).toEqual([201, '']);
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  return answer.body.data;
};

/** Every file below a folder of the installation. */
const filesIn = async (name: 'attachments' | 'public'): Promise<string[]> => {
  const folder = path.join(installation.place.folder, name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
};

/** The bytes that are kept of what was staged last. */
const kept = async (): Promise<Buffer> => {
  const { document_id: id } = (await rowsOf(installation.strapi, 'idl_attachments')).at(-1)!;
  const file = (await filesIn('attachments')).find((name) => name.endsWith(String(id)));
  return readFile(file ?? '');
};

describe('a picture', () => {
  it('loses what it tells about place and camera, and stands the right way up', async () => {
    const bytes = await photograph();
    const before = await sharp(bytes).metadata();
    expect([before.orientation, before.exif !== undefined]).toEqual([6, true]);
    expect(bytes.includes('Storstads kamera')).toBe(true);

    const staged = await stage(bytes, 'Bild från stationen.jpg');
    expect(staged).toMatchObject({ name: 'Bild från stationen.jpg', type: 'image/jpeg' });
    const clean = await kept();
    expect(clean.length).toBe(staged.size);
    expect(clean.includes('Storstads kamera')).toBe(false);
    expect(clean.includes('Exif')).toBe(false);
    const { exif, xmp, iptc, width, height, orientation } = await sharp(clean).metadata();
    expect([exif, xmp, iptc, width, height]).toEqual([undefined, undefined, undefined, 20, 40]);
    expect(orientation ?? 1).toBe(1);
    // What lay to the left is on top when the picture has been turned.
    const { data } = await sharp(clean).raw().toBuffer({ resolveWithObject: true });
    const [red = 0, , blue = 0] = data.subarray((5 * 20 + 10) * 3);
    expect(red).toBeGreaterThan(blue + 100);
  });

  it.each(['png', 'webp'] as const)('may be %s, without what it tells', async (type) => {
    const bytes = await picture(type);
    expect(bytes.includes('Storstads kamera')).toBe(true);
    expect(await stage(bytes, `bild.${type}`)).toMatchObject({ type: `image/${type}` });
    const clean = await kept();
    expect(clean.includes('Storstads kamera')).toBe(false);
    expect((await sharp(clean).metadata()).format).toBe(type);
  });

  it('is told by its content, not by its name', async () => {
    expect(await stage(await picture('png'), 'ritning.pdf')).toMatchObject({
      name: 'ritning.pdf',
      type: 'image/png',
    });
  });
});

it('a pdf is kept byte for byte', async () => {
  const staged = await stage(pdf, '../../etc/Förslag å ä ö "nu".pdf');
  expect(staged).toMatchObject({
    name: 'Förslag å ä ö "nu".pdf',
    type: 'application/pdf',
    size: pdf.length,
  });
  expect((await kept()).equals(pdf)).toBe(true);
  const hours = (Date.parse(staged.expiresAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
});

describe('files of an idea', () => {
  const sendWith = async (names: string[]) => {
    const staged = [];
    for (const name of names) staged.push(await stage(pdf, name));
    const attachments = staged.map(({ id }) => id);
    const { status, body } = await installation.client.submit(submission({ attachments }));
    expect(status).toBe(201);
    const read = await admin.get<{ data: DeskIdea }>(
      `/idesluss/admin/ideas/${body.data.id}`,
      coach,
    );
    return { attachments, idea: read.body.data };
  };

  it('come in the sender’s order, at most five', async () => {
    const names = ['b.pdf', 'a.pdf', 'å.pdf', 'd.pdf', 'c.pdf'];
    const { idea } = await sendWith(names);
    expect(idea.attachments.map(({ name }) => name)).toEqual(names);
    expect(idea.attachmentCount).toBe(5);
  });

  it('are opened only by whoever has the right to', async () => {
    const { idea } = await sendWith(['Förslag "nu".pdf']);
    const address = `/idesluss/admin/attachments/${idea.attachments[0]?.id}`;
    expect((await admin.get(address)).status).toBe(401);
    const reader = await admin.roleWith([right('plugin::idesluss.ideas.read')]);
    expect((await admin.get(address, reader)).status).toBe(403);
    const { status, headers, text } = await admin.get(address, coach);
    expect([status, text]).toEqual([200, pdf.toString('utf8')]);
    expect(headers.get('Content-Type')).toBe('application/pdf');
    expect(headers.get('Content-Disposition')).toBe(
      `attachment; filename*=UTF-8''F%C3%B6rslag%20%22nu%22.pdf`,
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cache-Control')).toBe('private, no-store');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });

  it('cannot be reached in public', async () => {
    const before = await filesIn('public');
    const { idea, attachments } = await sendWith(['hemlig.pdf']);
    expect(await filesIn('public')).toEqual(before);
    const id = idea.attachments[0]?.id ?? '';
    for (const name of [id, `${id.slice(0, 2)}/${id}`, 'hemlig.pdf', ...attachments]) {
      for (const place of ['/uploads', '', '/attachments', '/data/attachments', '/idesluss']) {
        const { status } = await installation.client.send('GET', `${place}/${name}`);
        expect([place, name, status]).toEqual([place, name, 404]);
      }
      const { status } = await installation.client.get(`/attachments/${name}`);
      expect(status).toBe(404);
    }
  });

  it('that wait are no idea’s yet, and cannot be opened', async () => {
    await stage(pdf, 'väntar.pdf');
    const row = (await rowsOf(installation.strapi, 'idl_attachments')).at(-1);
    const address = `/idesluss/admin/attachments/${String(row?.document_id)}`;
    expect((await admin.get(address, coach)).status).toBe(404);
  });

  it('can be sent once, and not after a day', async () => {
    const { attachments } = await sendWith(['en gång.pdf']);
    const again = await installation.client.submit<Problem>(submission({ attachments }));
    expect([again.status, again.body.errors[0]?.field]).toEqual([422, 'attachments.0']);

    const [fresh, old] = [await stage(pdf, 'ny.pdf'), await stage(pdf, 'gammal.pdf')];
    await installation.strapi.db
      .connection('idl_attachments')
      .where({ name: 'gammal.pdf' })
      .update({ expires_at: new Date(Date.now() - 1000) });
    const both = submission({ attachments: [fresh.id, old.id] });
    const late = await installation.client.submit<Problem>(both, {
      headers: { 'Accept-Language': 'en' },
    });
    expect([late.status, late.body.errors]).toEqual([
      422,
      [
        {
          field: 'attachments.1',
          code: 'expired',
          message: 'The file has waited too long. Add it again.',
        },
      ],
    ]);
    // The whole was rolled back: the fresh one can still be sent.
    const taken = await installation.client.submit(submission({ attachments: [fresh.id] }));
    expect(taken.status).toBe(201);
  });

  it('that were never sent are removed, rows and bytes; others stay', async () => {
    const { idea } = await sendWith(['stannar.pdf']);
    await stage(pdf, 'försvinner.pdf');
    const rows = () => rowsOf(installation.strapi, 'idl_attachments');
    const waiting = (await rows()).filter((row) => row.idea_document_id === null);
    expect(waiting.length).toBeGreaterThan(0);
    const [rowsBefore, filesBefore] = [await rows(), await filesIn('attachments')];
    expect(filesBefore).toHaveLength(rowsBefore.length);

    const attachments = room(installation.strapi, 'attachments');
    const soon = new Date(Date.now() + 23 * 3_600_000);
    const late = new Date(Date.now() + 25 * 3_600_000);
    // The one whose day was over already.
    expect(await attachments.removeExpired(soon)).toBe(1);
    await attachments.removeExpired(late);
    expect(await attachments.removeExpired(late)).toBe(0);
    const left = await rows();
    expect(left).toHaveLength(rowsBefore.length - waiting.length);
    expect(left.every((row) => row.idea_document_id !== null)).toBe(true);
    expect(await filesIn('attachments')).toHaveLength(left.length);
    const address = `/idesluss/admin/attachments/${idea.attachments[0]?.id}`;
    expect((await admin.get(address, coach)).status).toBe(200);
  });

  it('are removed all, however many there are', async () => {
    await stage(pdf, 'försvinner.pdf');
    const staged = (await rowsOf(installation.strapi, 'idl_attachments')).find(
      (row) => row.idea_document_id === null,
    );
    const table = installation.strapi.db.connection('idl_attachments');
    for (let count = 0; count < 600; count += 60) {
      const rows = Array.from({ length: 60 }, (_, index) => ({
        ...staged,
        id: 1_000_000 + count + index,
        document_id: `skräp${count + index}`,
        token_hash: `skräp${count + index}`,
      }));
      await table.clone().insert(rows);
    }
    const late = new Date(Date.now() + 25 * 3_600_000);
    expect(await room(installation.strapi, 'attachments').removeExpired(late)).toBe(601);
  });
});
