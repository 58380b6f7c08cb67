import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { SluiceIcon } from './components/SluiceIcon';
import { permissions } from './permissions';
import { pluginId } from './pluginId';
import { readTranslations } from './translations';

const admin = {
  register(app: StrapiApp) {
    app.registerPlugin({ id: pluginId, name: pluginId });
    app.addMenuLink({
      to: `plugins/${pluginId}`,
      icon: SluiceIcon,
      intlLabel: { id: `${pluginId}.plugin.name`, defaultMessage: 'Idésluss' },
      permissions: [...permissions.readOverview, ...permissions.readIdeas],
      Component: () => import('./pages/App').then(({ App }) => ({ default: App })),
      position: 1,
    });
    const queue: WidgetArgs = {
      id: 'queue',
      pluginId,
      icon: SluiceIcon,
      title: { id: `${pluginId}.widget.title`, defaultMessage: 'Ideas to answer' },
      link: {
        label: { id: `${pluginId}.widget.link`, defaultMessage: 'Open Idésluss' },
        href: `/plugins/${pluginId}`,
      },
      component: () => import('./components/QueueWidget').then((module) => module.QueueWidget),
      // Strapi shows it to those who have them all.
      permissions: [...permissions.readOverview, ...permissions.readIdeas],
    };
    // First on the home page: people wait behind it.
    app.widgets.register((others) => [queue, ...others]);
  },

  registerTrads: ({ locales }: { locales: string[] }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await readTranslations(locale) }))),
};

export default admin;
