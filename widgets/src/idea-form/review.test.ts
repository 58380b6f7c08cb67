import { page } from '../core/page.ts';
import { administration, api, receipt } from '../core/testing/examples.ts';
import { expect } from '../core/testing/expect.ts';
import {
  all,
  button,
  clearPage,
  inside,
  settle,
  show,
  textOf,
  write,
} from '../core/testing/harness.ts';
import { json, StubApi } from '../core/testing/stub-api.ts';
import { define } from './idea-form.define.ts';
import type { IdeaForm } from './idea-form.ts';

const tag = `<idesluss-idea-form api="${api}" administration="stad"></idesluss-idea-form>`;
const toReview = 'Tillbaka till granskningen';
/** Longer than it takes for a draft to be saved. */
const savingTime = 1300;
/** Longer than a copied text is said to be so. */
const copiedTime = 4500;

const press = async (form: IdeaForm, ...names: string[]) => {
  for (const name of names) {
    button(form, name).click();
    await settle();
  }
};
const namesOf = (form: IdeaForm) =>
  all(form, 'button').map((one) => one.ariaLabel ?? one.textContent?.trim() ?? '');
const focused = (form: IdeaForm) => form.shadowRoot?.activeElement;

const written = async (problem = 'På morgonen köar föräldrar för att pricka av barnet.') => {
  const form = await show<IdeaForm>(tag);
  write(form, '#title', 'Checka in barnen');
  write(form, '#problem', problem);
  return form;
};
const reviewed = async () => {
  const form = await written();
  await press(form, 'Nästa: För vem', 'Nästa: Om dig', 'Granska innan du skickar');
  return form;
};

describe('the review and the receipt of idesluss-idea-form', () => {
  let server: StubApi;
  const privacyNotice = { text: 'Vi svarar dig.', url: 'https://storstad.example/uppgifter' };

  beforeEach(() => {
    define();
    localStorage.clear();
    server = new StubApi()
      .on('administrations', () =>
        json({
          data: [administration('stad', 'Storstads stad', { kind: 'municipality', privacyNotice })],
          next: null,
        }),
      )
      .on('target-groups', () => json({ data: [], next: null }))
      .on('challenges', () => json({ data: [], next: null }))
      .on('POST ideas', () => json({ data: receipt() }, 201));
  });
  afterEach(() => {
    clearPage();
    server.restore();
  });

  it('leads from what is changed straight back, once it is right', async () => {
    const form = await reviewed();
    await press(form, 'Ändra rubriken');
    await expect(form).to.be.accessible();
    write(form, '#title', '');
    await press(form, toReview);
    expect(focused(form)?.id).to.equal('error-summary');
    write(form, '#title', 'Checka in på en skärm');
    await press(form, toReview);
    expect(focused(form)?.textContent?.trim()).to.equal('Granska din idé');
    expect(inside(form, '.review').textContent).to.contain('Checka in på en skärm');
  });

  it('leads back only when the other steps are right too, and not before the first review', async () => {
    const form = await written();
    expect(namesOf(form)).to.not.contain(toReview);
    await press(form, 'Nästa: För vem', 'Nästa: Om dig', 'Granska innan du skickar');
    await press(form, 'Ändra vart idén skickas');
    expect(namesOf(form)).to.not.contain(toReview);
    await press(form, 'Tillbaka');
    expect(namesOf(form)).to.contain(toReview);
    write(form, '#targetGroupsOther', 'a'.repeat(201));
    await press(form, 'Tillbaka');
    expect(namesOf(form)).to.not.contain(toReview);
    await press(form, 'Nästa: För vem');
    await press(form, 'Nästa: Om dig');
    expect(focused(form)?.id).to.equal('error-summary');
    await settle(savingTime);
    await press(form, 'Rensa utkast');
    expect(namesOf(form)).to.not.contain(toReview);
  });

  it('names what each button changes', async () => {
    const form = await reviewed();
    const changes = namesOf(form).filter((name) => name.startsWith('Ändra'));
    expect(changes).to.deep.equal([
      'Ändra rubriken',
      'Ändra problemet',
      'Ändra vart idén skickas',
      'Ändra e-post för svar',
    ]);
  });

  it('shows which text was copied, for a while', async () => {
    const copied: string[] = [];
    const writeText = (text: string) => Promise.resolve(void copied.push(text));
    Object.defineProperty(navigator.clipboard, 'writeText', {
      configurable: true,
      value: writeText,
    });
    const form = await reviewed();
    await press(form, 'Skicka idén');
    const copy = button(form, 'Kopiera kvittokoden');
    copy.focus();
    await press(form, 'Kopiera kvittokoden');
    expect(copied).to.deep.equal(['K7QD-2M9X-TT4P-8WRC']);
    expect(copy.textContent?.trim()).to.equal('Kopierat');
    expect(focused(form) === copy).to.equal(true);
    expect(page().live?.polite.textContent).to.equal('Kvittokoden är kopierad.');
    await expect(form).to.be.accessible();
    await press(form, 'Kopiera idénumret');
    expect(page().live?.polite.textContent).to.equal('Idénumret är kopierat.');
    expect(copy.textContent?.trim()).to.equal('Kopiera');
    await settle(copiedTime);
    expect(textOf(form)).to.not.contain('Kopierat');
    Reflect.deleteProperty(navigator.clipboard, 'writeText');
  });

  it('tells in one sentence all that looks like personal data', async () => {
    const form = await written('Ring 070-123 45 67 om 850315-9801, Storgatan 12.');
    await settle();
    const told = 'Det här ser ut att innehålla ett personnummer, ett telefonnummer och en adress.';
    expect(page().live?.polite.textContent).to.equal(told);
    expect(inside(form, '#problem-warning').textContent).to.contain(told);
  });

  it('leads to the whole of the privacy notice by what it is', async () => {
    const form = await written();
    const link = inside<HTMLAnchorElement>(form, 'details a');
    expect(link.href).to.equal(privacyNotice.url);
    expect(link.textContent).to.equal('Läs mer om hur vi hanterar personuppgifter');
  });
});
