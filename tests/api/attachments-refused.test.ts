import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../cms/contracts/problem';
import { formWith, pdf, photograph, picture, program } from './support/files';
import { type Installation, startInstallation } from './support/installation';
import { rowsOf } from './support/tables';

let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(async () => {
  await installation.stop();
});

/** Sends it in both languages; answers what is the same in them. */
const refused = async (make: () => FormData | Promise<FormData>) => {
  const answers = [];
  for (const language of ['sv', 'en']) {
    const { status, body } = await installation.client.attach<Problem>(await make(), {
      'Accept-Language': language,
    });
    answers.push({ status, body });
  }
  const [swedish, english] = answers;
  expect(swedish?.body.detail).not.toBe(english?.body.detail);
  expect(await rowsOf(installation.strapi, 'idl_attachments')).toEqual([]);
  const folder = path.join(installation.place.folder, 'attachments');
  expect(await readdir(folder, { recursive: true }).catch(() => [])).toEqual([]);
  return {
    status: swedish?.status,
    name: swedish?.body.type.replace('urn:idesluss:problem:', ''),
    fields: swedish?.body.errors.map(({ field, code }) => `${field} ${code}`),
  };
};

const file = (bytes: string | Uint8Array, name: string) => () =>
  formWith(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
const elevenMegabytes = Buffer.concat([pdf, Buffer.alloc(11 * 2 ** 20, 'x')]);
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
const html = '<!doctype html><script>alert(1)</script>';

describe('a file is refused that is', () => {
  it.each<[name: string, make: () => FormData, status: number, problem: string, fields: string[]]>([
    ['a program named pdf', file(program, 'Avtal.pdf'), 422, 'file-refused', ['file not_allowed']],
    ['empty', file('', 'tom.pdf'), 422, 'file-refused', ['file required']],
    ['text', file('Hej!', 'hej.txt'), 422, 'file-refused', ['file not_allowed']],
    ['a drawing that can run', file(svg, 'bild.svg'), 422, 'file-refused', ['file not_allowed']],
    ['a page', file(html, 'bild.png'), 422, 'file-refused', ['file not_allowed']],
    [
      'an archive',
      file('PK\u0003\u0004\u0014\u0000', 'allt.docx'),
      422,
      'file-refused',
      ['file not_allowed'],
    ],
    ['of 11 MB', file(elevenMegabytes, 'stor.pdf'), 413, 'body-too-large', []],
    [
      'named with 256 letters',
      file(pdf, `${'a'.repeat(252)}.pdf`),
      422,
      'file-refused',
      ['file too_long'],
    ],
  ])('%s', async (_name, make, status, problem, fields) => {
    expect(await refused(make)).toEqual({ status, name: problem, fields });
  });

  it('a picture that ends in its middle', async () => {
    for (const bytes of [await photograph(), await picture('png')]) {
      const answer = await refused(file(bytes.subarray(0, bytes.length / 2), 'halv.jpg'));
      expect(answer.fields).toEqual(['file invalid_format']);
    }
  });

  it('one byte over ten megabytes', async () => {
    const bytes = Buffer.concat([pdf, Buffer.alloc(10 * 2 ** 20 + 1 - pdf.length, 'x')]);
    expect(await refused(file(bytes, 'stor.pdf'))).toMatchObject({ status: 413 });
  });
});

describe('a form is refused with', () => {
  it('two files', async () => {
    const answer = await refused(() => {
      const form = formWith(pdf, 'ett.pdf');
      form.append('file', new Blob([new Uint8Array(pdf)]), 'två.pdf');
      return form;
    });
    expect(answer).toEqual({ status: 422, name: 'file-refused', fields: ['file too_many'] });
  });

  it('another field', async () => {
    const answer = await refused(() => formWith(pdf, 'ett.pdf', 'upload'));
    expect(answer.fields).toEqual(['upload unknown_field', 'file required']);
  });

  it('one field more', async () => {
    const answer = await refused(() => {
      const form = formWith(pdf, 'ett.pdf');
      form.append('folder', '/etc');
      return form;
    });
    expect(answer.fields).toEqual(['folder unknown_field']);
  });

  it('nothing, or a text instead of a file', async () => {
    expect((await refused(() => new FormData())).fields).toEqual(['file required']);
    const text = await refused(() => {
      const form = new FormData();
      form.append('file', 'C:\\bild.jpg');
      return form;
    });
    expect(text.fields).toEqual(['file wrong_type']);
  });

  it.each([
    ['no boundary', 'multipart/form-data', '--x\r\n\r\n', 400],
    ['an end that never comes', 'multipart/form-data; boundary=x', '--x\r\nContent-Disp', 400],
    ['nothing of a form', 'multipart/form-data; boundary=x', 'hej', 400],
    ['JSON', 'application/json', '{"file":"x"}', 415],
    ['bare bytes', 'image/png', 'x', 415],
  ])('%s', async (_name, type, body, status) => {
    const answer = await installation.client.send<Problem>('POST', '/api/idesluss/attachments', {
      headers: { 'Content-Type': type },
      body,
    });
    expect([answer.status, answer.body.title.length > 0]).toEqual([status, true]);
  });
});
