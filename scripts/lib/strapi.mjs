import { createRequire } from 'node:module';
import path from 'node:path';
import { holdBootLock } from './boot-lock.mjs';

/** Boots the application without listening: tables, migrations and, in demo mode, Storstad. */
export const loadStrapi = async (root, { admin = true } = {}) => {
  const require = createRequire(path.join(root, 'package.json'));
  const { createStrapi } = require('@strapi/strapi');
  const letGo = await holdBootLock(root);
  try {
    return await createStrapi({
      appDir: root,
      distDir: path.join(root, 'dist'),
      serveAdminPanel: admin,
      autoReload: false,
    }).load();
  } finally {
    await letGo();
  }
};
