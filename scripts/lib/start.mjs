import net from 'node:net';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { prepareEnvironment } from './environment.mjs';
import { PlainError, portTaken, step } from './say.mjs';

const root = path.resolve(import.meta.dirname, '../..');

export const start = async () => {
  process.chdir(root);
  const environment = prepareEnvironment(root);
  const { port, host, demo } = environment;
  for (const wanted of demo ? [port, port + 1] : [port]) await mustBeFree(wanted, host);
  await ensureDependencies(root);
  const { buildStale } = await import('./build.mjs');
  await buildStale(root);

  step('Starting the CMS (the first time it makes and fills the database) …');
  const { loadStrapi } = await import('./strapi.mjs');
  const strapi = await loadStrapi(root);
  if (demo) {
    const { IDESLUSS_DEMO_PASSWORD: password } = process.env;
    const room = (name) => strapi.plugin('idesluss').service(name);
    await room('desk').makeReadyRoles();
    await room('importing').ensureDemoUsers(password);
    const { employees } = await import('../../demo/employees.mjs');
    await room('importing').giveDemoIdeas(employees, `http://localhost:${port + 1}`);
  }
  await strapi.start();
  const intranet = demo ? await startIntranet(port) : null;
  stopOnSignal(async () => {
    await intranet?.stop();
    await finishAnswers(strapi.server.httpServer);
    await strapi.destroy();
  });
  announce(
    strapi.config.get('server.absoluteUrl') || `http://localhost:${port}`,
    intranet,
    environment,
  );
};

const startIntranet = async (port) => {
  const { createDemoIntranet } = await import('../../demo/server.mjs');
  const intranet = createDemoIntranet({
    cms: process.env.PUBLIC_URL || `http://localhost:${port}`,
    host: process.env.HOST ?? '0.0.0.0',
    port: port + 1,
    keyFile: path.join(root, 'data/demo-intranet-key.json'),
  });
  return { address: await intranet.start(), stop: intranet.stop };
};

const announce = (cms, intranet, { demo }) => {
  const lines = [
    ...(intranet ? [`  Demo intranet  ${intranet.address}`] : []),
    `  Admin          ${cms}/admin`,
    ...(demo
      ? [
          `                 admin@storstad.example, password ${process.env.IDESLUSS_DEMO_PASSWORD}`,
          '                 and with the same: samordnare@ idecoach@ bedomare@ kommunikator@',
          '                 redaktor@ strateg@ registrator@storstad.example',
        ]
      : []),
    `  API            ${cms}/api/idesluss/openapi.json`,
  ];
  console.log(`\nIdésluss is ready. Stop it with Ctrl-C.\n\n${lines.join('\n')}\n`);
};

/** Takes no new requests, and lets those that are being answered be answered, for a while. */
const finishAnswers = (server) =>
  new Promise((resolve) => {
    setTimeout(resolve, 3000).unref();
    server.close(() => resolve());
    server.closeIdleConnections();
  });

const mustBeFree = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) =>
      reject(error.code === 'EADDRINUSE' ? new PlainError(portTaken(port)) : error),
    );
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });

/** Ctrl-C, SIGTERM, and npm being stopped without passing the signal on: all end it cleanly. */
const stopOnSignal = (stop) => {
  let stopping = false;
  const end = async () => {
    if (stopping) return;
    stopping = true;
    // Whoever hangs on to a connection does not hold us up.
    setTimeout(() => process.exit(0), 5000).unref();
    await stop();
    process.exit(0);
  };
  // Strapi sets handlers of its own, which would end the process before the rest is stopped.
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal).on(signal, end);
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
};
