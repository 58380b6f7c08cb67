import { differs } from './checks.mjs';

/** How many are sent at the same time. */
const hands = 8;

/**
 * Sends every statement as an idea, reads each back from the desk, and sends all of them again.
 * Each statement is one check.
 */
export const sendStatements = async (statements, administrations, { api, checks }) => {
  const ideas = statements.map((statement, index) => ({
    ...statement,
    idea: { ...statement.idea, administration: administrations[index % administrations.length] },
  }));
  const short = ideas.filter(({ tooShort }) => tooShort.length > 0);
  const whole = ideas.filter(({ tooShort }) => tooShort.length === 0);
  console.log(`\n${ideas.length} statements through POST /api/idesluss/ideas`);

  const started = performance.now();
  const answers = await inTurn(ideas, ({ idea, key }) => api.submit(idea, key));
  const seconds = (performance.now() - started) / 1000;
  const again = await inTurn(ideas, ({ idea, key }) => api.submit(idea, key));
  const kept = await inTurn(answers, ({ status, body }) =>
    status === 201 ? api.deskIdea(body.data.id) : null,
  );
  for (const [index, sent] of ideas.entries()) {
    const [first, second] = [answers[index], again[index]];
    checks.check(
      sent.name,
      sent.tooShort.length > 0
        ? refusalFaults(sent, [first, second])
        : [...receiptFaults(first, second), ...keptFaults(sent.idea, kept[index], first)],
    );
  }
  const taken = answers.filter(({ status }) => status === 201).map(({ body }) => body.data);
  console.log(`  ${taken.length} taken in, in ${seconds.toFixed(1)} s`);
  console.log(`  ${short.length} too short for an idea, refused as they should be:`);
  for (const { name, idea } of short) console.log(`    ${name}: ${JSON.stringify(idea.problem)}`);
  checks.tell('none is lost, and none is there twice', [
    ...differs('ideas at the desk', await api.countIdeas(), whole.length),
    ...['id', 'reference', 'receiptCode'].flatMap((field) =>
      differs(`different ${field}`, new Set(taken.map((one) => one[field])).size, whole.length),
    ),
  ]);
};

const refusalFaults = ({ tooShort }, answers) =>
  answers.flatMap(({ status, headers, body }) => [
    ...differs('status', status, 422),
    ...differs(
      'media type',
      headers.get('content-type')?.split(';')[0],
      'application/problem+json',
    ),
    ...differs(
      'the fields named',
      body.errors?.map(({ field, code }) => `${field} ${code}`).join(),
      tooShort.map((field) => `${field} too_short`).join(),
    ),
  ]);

const receiptFaults = (first, second) => [
  ...differs('status', first.status, 201),
  ...differs('status of the second sending', second.status, 201),
  ...differs('marked as a repetition', second.headers.get('idempotency-replayed'), 'true'),
  ...differs('the second receipt', JSON.stringify(second.body), JSON.stringify(first.body)),
];

const keptFaults = (idea, kept, { body }) => [
  ...differs('the title at the desk', kept?.title, idea.title),
  ...differs('the problem at the desk', kept?.problem, idea.problem),
  ...differs('the administration', kept?.administration.slug, idea.administration),
  ...differs('the Idénummer', kept?.reference, body.data?.reference),
  ...differs('entries of its journey', kept?.journey.length, 1),
];

/** Some at a time, the answers in the order of the items. */
const inTurn = async (items, work) => {
  const results = [];
  const waiting = [...items.entries()];
  const hand = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      results[next[0]] = await work(next[1]);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return results;
};
