import { deskRoutes } from './desk/routes';
import { noticeRoutes } from './notices/routes';

/** All that the admin pages ask for, below `/idesluss`. */
export const adminRoutes = [...deskRoutes, ...noticeRoutes];
