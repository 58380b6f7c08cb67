import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser';
import { letDayCome } from './support/calendar';
import { choose, openIdea, signInToDesk } from './support/desk';
import { newIdea, readReceipt, type Receipt, type WrittenIdea } from './support/idea-form';
import { mailTo } from './support/mails';
import { running } from './support/running';

const visitor = useBrowser();
const samira = 'samira.lind@storstad.example';

/** The intranet as an employee sees it; `ingen` is nobody signed in. */
const intranetAs = (who: string, path: string): string =>
  `${running().intranet}/byt-person?som=${who}&till=${path}`;

/** Sends an idea to the administration that the coach answers for. */
async function send(
  page: Page,
  { title, problem }: WrittenIdea,
  isSignedIn: boolean,
): Promise<Receipt> {
  const form = page.locator('idesluss-idea-form');
  await form.getByLabel('Vad ska idén heta?').fill(title);
  await form.getByLabel('Vilket problem löser den?').fill(problem);
  await form.getByRole('button', { name: 'Nästa: För vem' }).click();
  await form.getByRole('button', { name: /^Nästa: Om dig/ }).click();
  await form.getByLabel('Vart ska idén skickas?').selectOption({ label: 'Äldreförvaltningen' });
  if (isSignedIn) await form.getByText('Ska kollegor se ditt namn?').waitFor();
  await form.getByRole('button', { name: 'Granska innan du skickar' }).click();
  await form.getByRole('button', { name: 'Skicka idén' }).click();
  return readReceipt(page);
}

async function sentBy(who: string): Promise<WrittenIdea & Receipt> {
  const idea = newIdea();
  const { page, troubles, close } = await visitor.open(intranetAs(who, '/ideer'));
  const receipt = await send(page, idea, who !== 'ingen');
  expect(troubles).toEqual([]);
  await close();
  return { ...idea, ...receipt };
}

async function atDesk(title: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const { page, close } = await visitor.open('about:blank');
  await signInToDesk(page);
  await openIdea(page, title);
  return { page, close };
}

/** Writes to the giver from the idea's own page. */
async function answer(page: Page, words: string, isQuestion = false): Promise<void> {
  await page.getByLabel('Meddelande').fill(words);
  if (isQuestion) await page.getByRole('checkbox', { name: 'Det här är en fråga' }).click();
  await page.getByRole('button', { name: 'Skicka svar' }).click();
  await page.getByText('Svaret är skickat.').first().waitFor();
}

/** A move from "Nästa steg": what it is called there, what it asks for, and the words to the giver. */
async function move(
  page: Page,
  name: string,
  words: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.getByRole('button', { name: `${name} …` }).click();
  const dialog = page.getByRole('dialog', { name });
  await fill(dialog);
  await dialog.getByLabel('Meddelande').fill(words);
  await dialog.getByRole('button', { name: /^Skicka och/ }).click();
  await dialog.waitFor({ state: 'hidden' });
}

describe('an idea on its way through the sluice', () => {
  it('is sent with a token, answered from the desk, and the answer is read', async () => {
    const { title, reference } = await sentBy('samira');
    const receipt = await mailTo(samira, `Vi har tagit emot din idé, ${reference}`);
    expect(receipt.text).toContain('Hej Samira!');

    const desk = await atDesk(title);
    await desk.page.getByRole('button', { name: 'Visa namnet' }).click();
    await desk.page.getByText('Samira Lind').waitFor();
    await desk.page.getByLabel('Meddelande').fill('Tack {namn}! Jag läser den i dag.');
    await desk.page.getByRole('button', { name: 'Förhandsgranska' }).click();
    const preview = desk.page.getByRole('dialog');
    await preview.getByText('Tack •••! Jag läser den i dag.').waitFor();
    await preview.getByRole('button', { name: 'Stäng' }).last().click();
    await answer(desk.page, 'Tack {namn}! Jag läser den i dag.');
    await desk.close();

    const mail = await mailTo(samira, `Svar om din idé, ${reference}`);
    expect(mail.text).toContain('Tack Samira! Jag läser den i dag.');

    const { page, close } = await visitor.open(intranetAs('samira', '/mina-ideer'));
    const mine = page.locator('idesluss-my-ideas');
    await mine.getByRole('button', { name: title }).click();
    await mine.getByText('Tack Samira! Jag läser den i dag.').first().waitFor();
    await close();
  });

  it('from somebody anonymous is asked about, and the reply comes by the Kvittokod', async () => {
    const { title, code } = await sentBy('ingen');
    const desk = await atDesk(title);
    expect(await desk.page.getByRole('button', { name: 'Visa namnet' }).count()).toBe(0);
    await answer(desk.page, 'Vilken tid på dagen är kön som längst?', true);

    const { page, close } = await visitor.open(intranetAs('ingen', '/mina-ideer'));
    const follow = page.locator('idesluss-receipt, idesluss-my-ideas').last();
    await follow
      .getByRole('textbox', { name: 'Kvittokod' })
      .fill(code.toLowerCase().replaceAll('-', ' '));
    await follow.getByRole('button', { name: 'Visa idén' }).click();
    await follow.getByText('Vilken tid på dagen är kön som längst?').first().waitFor();
    await follow.getByLabel('Svara på frågan').fill('Mellan sju och åtta.');
    await follow.getByRole('button', { name: 'Skicka', exact: true }).click();
    await page.getByText('Tack, vi har fått det du skrev.').first().waitFor({ state: 'attached' });
    await follow.getByText('Mellan sju och åtta.').first().waitFor();
    await close();

    await openIdea(desk.page, title);
    await desk.page.getByText('Mellan sju och åtta.').first().waitFor();
    await desk.page.getByText('Idégivaren har skrivit').first().waitFor();
    await desk.close();
  });

  it('rests, comes back on its day, and is taken up again', async () => {
    const { title, reference } = await sentBy('samira');
    const { page, close } = await atDesk(title);
    const tomorrow = new Date(Date.now() + 86_400_000).toLocaleDateString('sv-SE');
    await move(page, 'Låt idén vila', 'Den får vila tills det finns pengar.', (dialog) =>
      dialog.getByLabel('Titta på den igen').fill(tomorrow),
    );
    await mailTo(samira, 'Din idé får vila');

    const waiting = `${running().cms}/admin/plugins/idesluss/ideas?waiting=look_again`;
    await page.goto(waiting);
    await page.getByRole('heading', { name: 'Idéer', level: 1 }).waitFor();
    expect(await page.getByRole('link', { name: title }).count()).toBe(0);
    letDayCome(title);
    await page.goto(waiting);
    await page.getByRole('link', { name: title }).first().click();
    await move(page, 'Öppna igen (Under granskning)', 'Nu tittar vi på den igen.');
    const mail = await mailTo(samira, `Vi tar upp din idé igen, ${reference}`);
    expect(mail.text).toContain('Nu tittar vi på den igen.');
    await close();
  });

  it('is closed with thanks and a reason, opened again, and its giver is told both', async () => {
    const { title, reference, code } = await sentBy('samira');
    const { page, close } = await atDesk(title);
    await move(page, 'Avsluta med tack', 'Tack! Samma sak finns redan i appen.', (dialog) =>
      choose(page, dialog.getByLabel('Varför går vi inte vidare?'), 'Det finns redan'),
    );
    const closed = await mailTo(samira, `Tack för din idé, ${reference}`);
    expect(closed.text).toContain('Tack! Samma sak finns redan i appen.');
    expect(closed.text).toContain('Skäl: Det finns redan');

    const giver = await visitor.open(intranetAs('ingen', `/mina-ideer#kvitto=${code}`));
    const follow = giver.page.locator('idesluss-receipt, idesluss-my-ideas').last();
    await follow.getByText('Avslutad').first().waitFor();
    await follow.getByText('Det var värt att lämna min idé').first().waitFor();
    await giver.close();

    await move(page, 'Öppna igen (Under granskning)', 'Vi hade fel. Vi tar upp den.');
    await mailTo(samira, `Vi tar upp din idé igen, ${reference}`);
    await close();
  });
});
