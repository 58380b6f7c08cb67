import type { Core } from '@strapi/strapi';

const users = [{ email: 'admin@storstad.example', firstname: 'Karin', lastname: 'Åström' }];

/** Makes the demo's CMS users that are missing; one that is there is left as it is. */
export const ensureDemoUsers = async (strapi: Core.Strapi, password: string): Promise<void> => {
  const service = strapi.service('admin::user') as {
    exists(where: object): Promise<boolean>;
    create(user: object): Promise<unknown>;
  };
  const roles = strapi.service('admin::role') as { getSuperAdmin(): Promise<{ id: number }> };
  for (const user of users) {
    if (await service.exists({ email: user.email })) continue;
    await service.create({
      ...user,
      password,
      isActive: true,
      preferedLanguage: 'sv',
      roles: [(await roles.getSuperAdmin()).id],
    });
    strapi.log.info(`Idésluss: made the demo user ${user.email}`);
  }
};
