import type { Core } from '@strapi/strapi';

const users = [{ email: 'admin@storstad.example', firstname: 'Karin', lastname: 'Åström' }];

interface User {
  id: number;
  password: string;
}

interface Users {
  findOneByEmail(email: string): Promise<User | null>;
  create(user: object): Promise<unknown>;
  updateById(id: number, changes: object): Promise<unknown>;
}

/** Makes the demo's CMS users that are missing, and sees to it that the password told is the one that works. */
export const ensureDemoUsers = async (strapi: Core.Strapi, password: string): Promise<void> => {
  const service = strapi.service('admin::user') as unknown as Users;
  const auth = strapi.service('admin::auth') as unknown as {
    validatePassword(password: string, hash: string): Promise<boolean>;
  };
  const roles = strapi.service('admin::role') as unknown as {
    getSuperAdmin(): Promise<{ id: number }>;
  };
  for (const user of users) {
    const found = await service.findOneByEmail(user.email);
    if (!found) {
      await service.create({
        ...user,
        password,
        isActive: true,
        preferedLanguage: 'sv',
        roles: [(await roles.getSuperAdmin()).id],
      });
      strapi.log.info(`Idésluss: made the demo user ${user.email}`);
    } else if (!(await auth.validatePassword(password, found.password))) {
      await service.updateById(found.id, { password });
    }
  }
};
