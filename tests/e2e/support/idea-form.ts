import type { Page } from 'playwright-core';

export interface WrittenIdea {
  title: string;
  problem: string;
}

let written = 0;
/** An idea nobody has sent before: its title is how the tests find it again. */
export const newIdea = (): WrittenIdea => {
  written += 1;
  return {
    title: `Tavla i hallen ${Date.now().toString(36)}-${written}`,
    problem:
      'På morgonen står alla i kö för att säga vem som hämtar. <b>Barnen</b> & vi väntar. 🙂',
  };
};

/** Fills the form with the mouse, up to the page where all is read through once more. */
export async function fillToReview(page: Page, { title, problem }: WrittenIdea): Promise<void> {
  const form = page.locator('idesluss-idea-form');
  await form.getByLabel('Vad ska idén heta?').fill(title);
  await form.getByLabel('Vilket problem löser den?').fill(problem);
  await form.getByRole('button', { name: 'Nästa: För vem' }).click();
  await form.getByRole('button', { name: /^Nästa: Om dig/ }).click();
  await form.getByLabel('Vart ska idén skickas?').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Granska innan du skickar' }).click();
  await form.getByRole('button', { name: 'Skicka idén' }).waitFor();
}

export interface Receipt {
  reference: string;
  code: string;
}

/** What the giver takes away: Idénummer and Kvittokod. */
export async function readReceipt(page: Page): Promise<Receipt> {
  const form = page.locator('idesluss-idea-form');
  await form.getByRole('heading', { name: 'Tack! Din idé är inskickad.' }).waitFor();
  const text = await form.evaluate((element) => element.shadowRoot?.textContent ?? '');
  const reference = /IDE-\d{4}-\d{4,}/.exec(text)?.[0];
  const code = /\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\b/.exec(text)?.[0];
  if (!reference || !code) throw new Error(`The receipt lacks its number or its code: ${text}`);
  return { reference, code };
}
