import { expect, it } from 'vitest';
import { createClient } from './support/client';
import { until } from './support/http';
import { submission } from './support/ideas';
import { boot, makePlace } from './support/installation';
import { startInstance } from './support/instance';
import { openMailbox } from './support/mailbox';
import { deliveries } from './support/notices';

it('two instances send each mail once, and one takes over what another left when it was killed', async () => {
  const mailbox = await openMailbox();
  const place = await makePlace({ settings: { ...mailbox.settings, IDESLUSS_OUTBOX: 'true' } });
  const instances = [await startInstance(place.settings)];
  try {
    instances.push(await startInstance(place.settings));
    const clients = await Promise.all(instances.map(({ address }) => createClient(address)));
    const count = 40;
    const receivers = Array.from({ length: count }, (_, index) => `giver${index}@storstad.example`);
    const sent = await Promise.all(
      receivers.map((email, index) => clients[index % 2]!.submit(submission({ email }))),
    );
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
    const came = () => Promise.resolve(mailbox.received.length);
    await until(came, (number) => number >= count, 20_000);
    // Time for a second one to come, if it would.
    await until(came, (number) => number > count, 6_000);
    expect(mailbox.received.map(({ receiver }) => receiver).toSorted()).toEqual(
      receivers.toSorted(),
    );
    expect(new Set(mailbox.received.map(({ messageId }) => messageId)).size).toBe(count);

    const holding = mailbox.hold();
    await clients[0]!.submit(submission({ email: 'last@storstad.example' }));
    await holding.isHolding;
    await Promise.all(instances.map(({ kill }) => kill()));
    // The mail server took it, and nobody was left to note that: it comes again, under the same name.
    holding.release();
    await until(came, (number) => number > count);
    const [before] = mailbox.received.splice(0).slice(count);
    const { strapi, end } = await boot({
      ...place,
      settings: { ...place.settings, IDESLUSS_OUTBOX: 'false' },
    });
    try {
      const outbox = strapi.plugin('idesluss').service('outbox') as unknown as {
        workAt(now: Date): Promise<void>;
      };
      await outbox.workAt(new Date());
      expect(mailbox.received).toEqual([]);
      await outbox.workAt(new Date(Date.now() + 6 * 60_000));
      expect(mailbox.received.map(({ receiver }) => receiver)).toEqual(['last@storstad.example']);
      expect(mailbox.received[0]?.messageId).toBe(before?.messageId);
      const states = (await deliveries(strapi)).map(({ state }) => state);
      expect(states).toEqual(Array(count + 1).fill('done'));
    } finally {
      await end();
    }
    for (const { output } of instances) {
      expect(output()).not.toContain('giver0@');
      expect(output()).not.toContain('sendmail');
    }
  } finally {
    await Promise.all(instances.map(({ kill }) => kill()));
    await mailbox.close();
    await place.remove();
  }
}, 120_000);
