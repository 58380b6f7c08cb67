/** Holds of a CMS user, `u`, who can log in. */
export const activeUser = {
  sql: 'u.is_active = ? AND COALESCE(u.blocked, ?) = ?',
  bindings: [true, false, false],
};
