import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Administration } from '../../cms/contracts/administrations';
import { type Installation, startInstallation } from './support/installation';
import { room } from './support/rooms';
import { rowsOf } from './support/tables';

let installation: Installation;
let before: Record<string, unknown>[];
beforeAll(async () => {
  installation = await startInstallation();
});
afterAll(() => installation.stop());
beforeEach(async () => {
  before = await rows();
});

const rows = () => rowsOf(installation.strapi, 'idl_administrations');
const bring = (csv: string, dryRun = false) =>
  room(installation.strapi, 'importing').administrations(csv, { dryRun });
const outcomes = (report: Awaited<ReturnType<typeof bring>>) =>
  report.rows.map(({ line, slug, outcome }) => `${line} ${slug} ${outcome}`);

describe('a file of administrations', () => {
  const csv = [
    'name;kind;parent;employees;answer_time',
    'Miljöförvaltningen;department;storstads-kommun;210;15',
    'Trafikkontoret;department;storstads-kommun;700;',
    'Kulturförvaltningen;;;;',
    'Strandmiljöenheten;unit;miljoforvaltningen;12;5',
  ].join('\r\n');
  const expected = [
    '2 miljoforvaltningen new',
    '3 trafikkontoret changed',
    '4 kulturforvaltningen unchanged',
    '5 strandmiljoenheten new',
  ];

  it('is told row by row in a dry run, which writes nothing', async () => {
    const report = await bring(csv, true);
    expect(report.written).toBe(false);
    expect(report.faults).toEqual([]);
    expect(outcomes(report)).toEqual(expected);
    expect(report.rows[1]?.changes).toEqual(['employees']);
    expect(await rows()).toEqual(before);
  });

  it('is brought in once; a second time changes nothing', async () => {
    const first = await bring(csv);
    expect([first.written, first.faults]).toEqual([true, []]);
    expect(outcomes(first)).toEqual(expected);
    const after = await rows();
    expect(after).toHaveLength(before.length + 2);

    const second = await bring(csv);
    expect(second.rows.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unchanged'));
    expect(await rows()).toEqual(after);

    const { body } = await installation.client.get<{ data: Administration[] }>(
      '/administrations?parent=miljoforvaltningen',
    );
    expect(body.data).toMatchObject([
      { slug: 'strandmiljoenheten', name: 'Strandmiljöenheten', kind: 'unit', answerTime: 5 },
    ]);
    const traffic = after.find(({ slug }) => slug === 'trafikkontoret');
    expect(traffic).toMatchObject({ employees: 700, answer_time: 10, kind: 'department' });
  });
});

describe('municipalities', () => {
  it('whose names make the same slug are told apart by their code', async () => {
    // With the mark at its start that spreadsheets leave.
    const csv =
      '\ufeffmunicipality_code,municipality_name\n0643,Habo\n0305,Håbo\n0760,Uppvidinge\n';
    const report = await bring(csv);
    expect(report.faults).toEqual([]);
    expect(outcomes(report)).toEqual(['2 habo new', '3 habo-0305 new', '4 uppvidinge new']);
    const habo = await installation.client.get<{ data: Administration }>('/administrations/habo');
    const other = await installation.client.get<{ data: Administration }>(
      '/administrations/habo-0305',
    );
    expect([habo.body.data.name, habo.body.data.kind]).toEqual(['Habo', 'municipality']);
    expect(other.body.data.name).toBe('Håbo');
    const after = await rows();
    expect(outcomes(await bring(csv)).every((row) => row.endsWith('unchanged'))).toBe(true);
    // The other way round it is still the same two.
    const turned = 'kommunkod\tnamn\n0305\tHåbo\n0643\tHabo\n';
    expect(outcomes(await bring(turned))).toEqual(['2 habo-0305 unchanged', '3 habo unchanged']);
    expect(await rows()).toEqual(after);
    expect(outcomes(await bring('kommunkod,namn\n0305,Håbo kommun\n'))).toEqual([
      '2 habo-0305 changed',
    ]);
  });
});

describe('a file with faults', () => {
  it('brings nothing in, and all faults are told with their lines', async () => {
    const report = await bring(
      [
        'namn,slag,kommunkod,anställda,svarstid,hör till',
        'Nya förvaltningen,department,,10,10,storstads-kommun',
        ',department,,,,',
        'Slottet,castle,,,,',
        'Koden,,12,,,',
        'Talen,,,många,61,',
        'Utan hem,,,,,finns-inte',
        'Nya förvaltningen,,,,,',
      ].join('\n'),
    );
    expect(report.written).toBe(false);
    expect(await rows()).toEqual(before);
    const lines = report.faults.map(({ line }) => line);
    expect([...new Set(lines)].toSorted()).toEqual([3, 4, 5, 6, 7, 8]);
    expect(lines.filter((line) => line === 6)).toHaveLength(2);
    const words = Object.fromEntries(report.faults.map(({ line, words: said }) => [line, said]));
    expect(words[3]).toContain('name');
    expect(words[4]).toContain('kind');
    expect(words[5]).toContain('scbCode');
    expect(words[7]).toContain('finns-inte');
    expect(words[8]).toContain('line 2');
  });

  it.each([
    ['no name column', 'code,kind\n0643,municipality\n', 1],
    ['a quote that never ends', 'name,kind\n"Halva,department\n', 2],
    ['two of the same code', 'name,scb_code\nHabo,0643\nHåbo,0643\n', 3],
  ])('%s', async (_name, csv, line) => {
    const report = await bring(csv);
    expect(report.written).toBe(false);
    expect(report.faults.map((fault) => fault.line)).toContain(line);
    expect(await rows()).toEqual(before);
  });
});
