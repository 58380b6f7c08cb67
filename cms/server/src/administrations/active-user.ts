import { actionId } from '../rights';

/** Holds of a CMS user, `u`, who can log in. */
export const activeUser = {
  sql: 'u.is_active = ? AND COALESCE(u.blocked, ?) = ?',
  bindings: [true, false, false],
};

const hasRight = `EXISTS (SELECT 1 FROM admin_users_roles_lnk ur
  JOIN admin_permissions_role_lnk pr ON pr.role_id = ur.role_id
  JOIN admin_permissions p ON p.id = pr.permission_id
  WHERE ur.user_id = u.id AND p.action = ?)`;

/**
 * Holds of a CMS user, `u`, who can read and answer the ideas of where they belong. A right with the
 * condition "own administration" is enough for that, so the condition need not be read.
 */
export const answeringUser = {
  sql: `${hasRight} AND ${hasRight}`,
  bindings: [actionId('ideas.read'), actionId('ideas.answer')],
};
