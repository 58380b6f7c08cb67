import { load } from './load.mjs';
import { json, submissions } from './requests.mjs';

/** As many as a coach's team gets in a good month: each is handled a few times while one measures. */
const ideaCount = 200;
const words =
  'Tack för din idé! Vi har tittat på den tillsammans med förskolorna och börjar i höst.';

/** Requests of somebody at the coach's desk, for `load`; each set has ideas of its own. */
export const createDesk = async (address) => {
  const authorization = `Bearer ${await logIn(address)}`;
  const ideas = () => submitMany(address);

  /** One request an idea at a time: it comes back with the version that the next one must name. */
  const acting = async (last, saying) => {
    const free = await ideas();
    return [
      {
        method: 'POST',
        setupRequest: (request) => {
          const { id, version, stage } = free.shift();
          return {
            ...request,
            path: `/idesluss/admin/ideas/${id}/${last}`,
            headers: { ...json, authorization },
            body: JSON.stringify({ version, words, ...saying(stage) }),
          };
        },
        onResponse: (status, body) => {
          if (status === 200) free.push(JSON.parse(body).data);
        },
      },
    ];
  };

  return {
    moves: () =>
      acting('moves', (stage) => ({ to: stage === 'reviewing' ? 'developing' : 'reviewing' })),
    answers: () => acting('messages', () => ({})),

    /** The same change of a row as a move makes, as Strapi does it by itself. */
    stockUpdates: async () => {
      const rows = await ideas();
      let turn = 0;
      return [
        {
          method: 'PUT',
          setupRequest: (request) => {
            turn += 1;
            const stageSince = new Date().toISOString();
            const stage = turn % 2 ? 'reviewing' : 'developing';
            return {
              ...request,
              path: `/stock/ideas/${rows[turn % rows.length].id}`,
              headers: { ...json },
              body: JSON.stringify({ data: { stage, stageSince, version: turn, outcome: words } }),
            };
          },
        },
      ];
    },
  };
};

const logIn = async (address) => {
  const response = await fetch(`${address}/admin/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      email: 'admin@storstad.example',
      password: process.env.IDESLUSS_DEMO_PASSWORD,
    }),
  });
  if (!response.ok) throw new Error(`Logging in answered ${response.status}`);
  return (await response.json()).data.token;
};

const submitMany = async (address) => {
  const administrations = await fetch(`${address}/api/idesluss/administrations?limit=1`);
  const { data } = await administrations.json();
  const ideas = [];
  const requests = submissions(data[0].slug).map((submission) => ({
    ...submission,
    onResponse: (status, body) => {
      if (status !== 201) return;
      const { id, stage } = JSON.parse(body).data;
      ideas.push({ id, stage, version: 0 });
    },
  }));
  await load(`${address}/api/idesluss/ideas`, {
    connections: 16,
    amount: ideaCount,
    expect: 201,
    requests,
  });
  return ideas;
};
