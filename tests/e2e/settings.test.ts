import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { JourneyDescription } from '../../cms/contracts/journey-description';
import { accessibilityFaults } from './support/axe';
import { useBrowser, type WatchedPage } from './support/browser';
import { askAdmin, read } from './support/cms-client';
import { tabTo } from './support/keyboard';
import { mailTo } from './support/mails';
import { saved, saveElsewhere } from './support/settings';
import { useDesk } from './support/signed-in';

const desk = useDesk(useBrowser());
const me = 'Karin Åström';
const administration = 'Trafikkontoret';

const person = async () => (await saved.people()).find(({ name }) => name === me)!;
const done = (page: Page, words: string) => page.getByText(words).first().waitFor();

let opened: WatchedPage | undefined;
const open = async (path: string): Promise<Page> => {
  opened = await desk.open(path);
  return opened.page;
};
afterEach(() => opened?.close());

describe('people and administrations', () => {
  afterEach(async () => saveElsewhere.person((await person()).id, []));

  it('are set with the keyboard alone', async () => {
    const page = await open('settings/people');
    await page.getByRole('button', { name: `Ändra var ${me} hör till` }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, `Ändra var ${me} hör till`);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: administration, exact: true }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, administration);
    await page.keyboard.press('Space');
    await tabTo(page, `Idécoach här: ${administration}`);
    await page.keyboard.press('Space');
    await tabTo(page, 'Spara');
    await page.keyboard.press('Enter');
    await done(page, `Det är sparat för ${me}.`);
    const row = page.getByRole('row').filter({ hasText: me });
    await row.getByText(`${administration} (idécoach)`).waitFor();
    expect((await person()).administrations).toMatchObject([
      { name: administration, coaches: true },
    ]);
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      `Ändra var ${me} hör till`,
    );
  });

  it('keep what was ticked when somebody else has saved meanwhile', async () => {
    const page = await open('settings/people');
    await page.getByRole('button', { name: `Ändra var ${me} hör till` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: administration, exact: true }).click();
    const { id } = await person();
    await saveElsewhere.person(id, [{ administration: 'kulturforvaltningen', coaches: true }]);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByText(/Någon annan har ändrat det här/).waitFor();
    expect((await person()).administrations.map(({ name }) => name)).toEqual([
      'Kulturförvaltningen',
    ]);
    await dialog.getByRole('button', { name: 'Visa den nya versionen' }).click();
    await dialog.getByText(/Kulturförvaltningen \(idécoach\)/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const name of [administration, 'Kulturförvaltningen']) {
      const box = dialog.getByRole('checkbox', { name, exact: true });
      expect([name, await box.getAttribute('aria-checked')]).toEqual([name, 'true']);
    }
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await done(page, `Det är sparat för ${me}.`);
    expect((await person()).administrations.map(({ name, coaches }) => [name, coaches])).toEqual([
      ['Kulturförvaltningen', true],
      [administration, false],
    ]);
  });
});

describe('names of stages', () => {
  afterEach(() => saveElsewhere.labels({}));

  it('are seen on the board and told to the widgets as soon as they are saved', async () => {
    const page = await open('settings/labels');
    const swedish = page.getByRole('region', { name: 'På svenska' });
    await swedish.getByLabel('Under granskning').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await swedish.getByLabel('Under granskning').fill('Vi läser');
    await page.keyboard.press('Enter');
    await done(page, 'Det är sparat.');
    await page.getByRole('link', { name: 'Tavla' }).click();
    await page.getByRole('heading', { name: /^Vi läser/ }).waitFor();
    const { data } = await read<{ data: JourneyDescription }>('journey?language=sv');
    expect(data.stages.find(({ key }) => key === 'reviewing')?.label).toBe('Vi läser');
    await page.goBack();
    await swedish.getByLabel('Under granskning').fill('');
    await page.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Det är sparat.');
    expect(Object.keys(await saved.labels())).toEqual(['version']);
  });

  it('of two who change them at once are both kept', async () => {
    const page = await open('settings/labels');
    const english = page.getByRole('region', { name: 'På engelska' });
    await english.getByLabel('Resting').fill('Asleep');
    await saveElsewhere.labels({ en: { closed: 'Ended' } });
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('button', { name: 'Visa den nya versionen' }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Ended'),
    );
    await page.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Det är sparat.');
    expect((await saved.labels()).en).toEqual({ parked: 'Asleep', closed: 'Ended' });
  });
});

describe('answer templates', () => {
  const name = 'Vi hörs snart';
  const text = 'Tack för {idé}! Vi hörs på torsdag.';

  it('are made, used in an answer and removed', async () => {
    const page = await open('settings/templates');
    await page.getByRole('button', { name: 'Ny svarsmall' }).click();
    const dialog = page.getByRole('dialog');
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByRole('link', { name: 'Ge svarsmallen ett namn' }).waitFor();
    await dialog.getByLabel(/^Namn/).fill(name);
    await dialog.getByLabel(/^Text/).fill(text);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Svarsmallen är sparad.');
    await page.getByRole('heading', { name }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);

    const { data } = await askAdmin<{ data: { id: string; title: string }[] }>(
      'GET',
      '/idesluss/admin/ideas?stage=submitted&limit=1',
    );
    await page.goto(page.url().replace('settings/templates', `ideas/${data[0]!.id}`));
    await page.getByRole('combobox', { name: 'Svarsmall' }).click();
    await page.getByRole('option', { name }).click();
    const words = page.getByLabel(/^Meddelande/);
    expect(await words.inputValue()).toContain('Vi hörs på torsdag.');
    expect(await words.inputValue()).toContain(data[0]!.title);

    await page.goto(page.url().replace(`ideas/${data[0]!.id}`, 'settings/templates'));
    await page.getByRole('button', { name: `Ta bort ${name}` }).click();
    await page.getByRole('dialog').getByText('Vi hörs på torsdag.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await done(page, 'Svarsmallen är borttagen.');
    expect((await saved.templates()).templates.map((one) => one.name)).not.toContain(name);
  });

  it('show what somebody else has written, beside what is written here', async () => {
    const { templates: before } = await saved.templates();
    const [first, ...others] = before;
    const page = await open('settings/templates');
    await page.getByRole('button', { name: `Ändra ${first!.name}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^Text/).fill('Min text');
    const theirs = { ...first!, name: 'Deras namn', text: 'Deras text' };
    await saveElsewhere.templates([theirs, ...others]);
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await dialog.getByRole('button', { name: 'Visa den nya versionen' }).click();
    await dialog.getByText(/Deras text/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await dialog.getByLabel(/^Namn/).inputValue()).toBe('Deras namn');
    expect(await dialog.getByLabel(/^Text/).inputValue()).toBe('Min text');
    await dialog.getByRole('button', { name: 'Ta det sparade: Text' }).click();
    expect(await dialog.getByLabel(/^Text/).inputValue()).toBe('Deras text');
    await dialog.getByLabel(/^Text/).fill('Vår text');
    await dialog.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Svarsmallen är sparad.');
    expect((await saved.templates()).templates[0]).toEqual({ ...theirs, text: 'Vår text' });
    await saveElsewhere.templates(before);
  });
});

describe('settings of an administration', () => {
  const openForm = async (): Promise<Page> => {
    const page = await open('settings/administrations');
    await page.getByRole('link', { name: administration }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('link', { name: administration }).click();
    await page.getByLabel('Intranät som får skicka idéer').waitFor();
    return page;
  };

  it('say at the field what an address of a page lacks, and take it when it is mended', async () => {
    const { hostOrigins } = await saved.administration(administration);
    const page = await openForm();
    expect(await accessibilityFaults(page)).toEqual([]);
    const field = page.getByLabel('Intranät som får skicka idéer');
    await field.fill('intranat.storstad.example/start');
    await page.getByRole('button', { name: 'Spara' }).click();
    const words = /^Adress 1: börja med https:\/\//;
    const link = page.getByRole('link', { name: words });
    await link.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const description = (await field.getAttribute('aria-describedby')) ?? '';
    const told = await page.evaluate(
      (ids) => ids.split(' ').map((id) => document.getElementById(id)?.textContent),
      description,
    );
    expect(told.some((text) => words.test(text ?? ''))).toBe(true);
    await tabTo(page, words);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('https://intranat.storstad.example');
    expect(await link.count()).toBe(0);
    await page.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Det är sparat.');
    expect((await saved.administration(administration)).hostOrigins).toEqual([
      'https://intranat.storstad.example',
    ]);
    await saveElsewhere.administration(administration, { hostOrigins });
  });

  it('are never overwritten by somebody who has not seen them', async () => {
    const { answerTime, privacyText } = await saved.administration(administration);
    const page = await openForm();
    await page.getByLabel('Så hanterar ni personuppgifter').fill('Min text om uppgifter.');
    await page.getByLabel('Registratorns mejladress').fill('min@storstad.example');
    await saveElsewhere.administration(administration, {
      answerTime: 23,
      privacyText: 'Deras text om uppgifter.',
    });
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText(/Någon annan har ändrat det här/).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect((await saved.administration(administration)).privacyText).toBe(
      'Deras text om uppgifter.',
    );
    await page.getByRole('button', { name: 'Visa den nya versionen' }).click();
    await page.getByRole('region', { name: 'Ni har ändrat samma sak' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await page.getByLabel('Svarstid i arbetsdagar').inputValue()).toBe('23');
    const mine = page.getByRole('textbox', { name: 'Så hanterar ni personuppgifter' });
    expect(await mine.inputValue()).toBe('Min text om uppgifter.');
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await done(page, 'Det är sparat.');
    expect(await saved.administration(administration)).toMatchObject({
      answerTime: 23,
      privacyText: 'Min text om uppgifter.',
      registrarEmail: 'min@storstad.example',
    });
    const before = { answerTime, privacyText, registrarEmail: null };
    await saveElsewhere.administration(administration, before);
  });
});

describe('mails', () => {
  it('of a kind are switched off, and a test mail comes', async () => {
    const page = await open('settings/notices');
    const reminder = page.getByRole('checkbox', { name: 'Påminnelse' });
    await reminder.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(page, 'Påminnelse');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Spara' }).click();
    await done(page, 'Det är sparat.');
    const { switches } = await saved.notices();
    expect(Object.entries(switches).filter(([, on]) => !on)).toEqual([['reminder', false]]);
    await page.reload();
    expect(await reminder.getAttribute('aria-checked')).toBe('false');
    await saveElsewhere.notices({ switches: { ...switches, reminder: true } });
    const to = 'it@storstad.example';
    const { data } = await askAdmin<{ data: { outcome: string } }>(
      'POST',
      '/idesluss/admin/settings/notices/test',
      { to },
    );
    expect(data.outcome).toBe('sent');
    await mailTo(to, 'Provmejl från Idésluss');
  });
});
