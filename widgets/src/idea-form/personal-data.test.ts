import { expect } from '../core/testing/expect.ts';
import { type PersonalDataKind, personalDataIn } from './personal-data.ts';

interface Vector {
  text: string;
  kinds: PersonalDataKind[];
}

describe('personalDataIn', () => {
  it('finds what the shared vectors say, and nothing else', async () => {
    const answer = await fetch(new URL('./personal-data.vectors.json', import.meta.url));
    const vectors = (await answer.json()) as Vector[];
    expect(vectors.length).to.be.greaterThan(30);
    for (const { text, kinds } of vectors) expect(personalDataIn(text), text).to.deep.equal(kinds);
  });

  // A search that looks back and back would not end here within the time a test has.
  it('comes to an end with long text of digits and spaces', () => {
    for (const piece of ['0', '01 ', '070-', '850315-', 'Storgatan ', '+46 7']) {
      expect(personalDataIn(piece.repeat(Math.ceil(4000 / piece.length)))).to.be.instanceOf(Array);
    }
  });
});
